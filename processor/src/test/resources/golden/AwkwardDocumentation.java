package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.Copies;
import io.github.asanaresource.Description;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.JsonObjects;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.UnreadableValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * Documentation with $T, $L and %s in it, a comment that ends here &amp;#42;/, &lt;b&gt;bold&lt;/b&gt; and broken &lt;i&gt;HTML, a &lt; b &amp;&amp; c.
 *
 * &lt;p&gt;And {&#64;link String links} to {&#64;link java.util.List#of()}.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class AwkwardDocumentation implements JsonModel {
    private final long sent;

    private final @Nullable String returned;

    private final @Nullable String tagged;

    private final @Nullable String escaped;

    private final @Nullable String listed;

    private final @Nullable String literals;

    private final Map<Field, UnreadableValue> unreadableFields;

    private final Map<String, @Nullable Object> unknownFields;

    private AwkwardDocumentation(Builder builder) {
        this.sent = builder.sent;
        this.returned = builder.returned;
        this.tagged = builder.tagged;
        this.escaped = builder.escaped;
        this.listed = builder.listed;
        this.literals = builder.literals;
        this.unreadableFields = Copies.mapOf(builder.unreadableFields);
        this.unknownFields = Copies.mapOf(builder.unknownFields);
    }

    /**
     * Begins a new model, every field of it absent.
     *
     * @return a builder of its own
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a model of JSON that is there as Java values.
     *
     * @param json by wire name: texts, flags, numbers, null, and lists and maps of these
     * @return the model; what is of another kind than the spec says is kept aside, see {@link #unreadableFields()}
     * @throws IllegalArgumentException if it has anything that is no JSON
     */
    public static AwkwardDocumentation fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new AwkwardDocumentation(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static AwkwardDocumentation fromDocument(JsonDocument document) {
        return fromJson(document.object("AwkwardDocumentation"));
    }

    /**
     * the name, {@code as it is}
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> returned() {
        ResourceField.requireReadable(Field.RETURNED, unreadableFields);
        return Optional.ofNullable(returned);
    }

    /**
     * what only the tag says
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> tagged() {
        ResourceField.requireReadable(Field.TAGGED, unreadableFields);
        return Optional.ofNullable(tagged);
    }

    /**
     * An escape that is none: &#92;&#92;u002a/ and {&#64;code unclosed.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> escaped() {
        ResourceField.requireReadable(Field.ESCAPED, unreadableFields);
        return Optional.ofNullable(escaped);
    }

    /**
     * A list:
     *
     * <ul>
     * <li>one</li>
     * <li>{@code two}</li>
     * </ul>
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> listed() {
        ResourceField.requireReadable(Field.LISTED, unreadableFields);
        return Optional.ofNullable(listed);
    }

    /**
     * Literals that Javadoc would read as markup, or JavaPoet as two lines.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<AwkwardDocumentationLiterals> literals() {
        ResourceField.requireReadable(Field.LITERALS, unreadableFields);
        return Optional.ofNullable(literals).map(AwkwardDocumentationLiterals::fromWireValue);
    }

    /**
     * The text of {@link #literals()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> literalsAsString() {
        ResourceField.requireReadable(Field.LITERALS, unreadableFields);
        return Optional.ofNullable(literals);
    }

    /**
     * Tells whether the document has a field.
     *
     * @param field the field
     * @return whether the field is absent, null, or has a value
     */
    public Presence presence(Field field) {
        Object json = json(field);
        if (json == Presence.ABSENT) {
            return Presence.ABSENT;
        }
        return json == null ? Presence.NULL : Presence.PRESENT;
    }

    /**
     * The fields that have JSON of another kind than the spec says. It is written back as it came.
     *
     * @return an unmodifiable map, with no entries where all is as the spec says
     */
    public Map<Field, UnreadableValue> unreadableFields() {
        return unreadableFields;
    }

    /**
     * The fields of the document that the spec does not name, in the order in which they came.
     *
     * @return an unmodifiable map of JSON by wire name, with null values where the document has them
     */
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    /**
     * The document that this model is, as JSON that is there as Java values.
     *
     * @return an unmodifiable map by wire name, of which {@link #fromJson} makes an equal model
     */
    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            JsonObjects.put(json, field, json(field));
        }
        json.putAll(unknownFields);
        return Collections.unmodifiableMap(json);
    }

    /**
     * Begins a copy of this model, unknown fields included.
     *
     * @return a builder of its own
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AwkwardDocumentation that
                && this.sent == that.sent
                && Objects.equals(this.returned, that.returned)
                && Objects.equals(this.tagged, that.tagged)
                && Objects.equals(this.escaped, that.escaped)
                && Objects.equals(this.listed, that.listed)
                && Objects.equals(this.literals, that.literals)
                && this.unreadableFields.equals(that.unreadableFields)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent, returned, tagged, escaped, listed, literals, unreadableFields,
                unknownFields);
    }

    @Override
    public String toString() {
        Description text = new Description("AwkwardDocumentation");
        for (Field field : Field.values()) {
            text.add(field, json(field));
        }
        return text.end(unknownFields);
    }

    private boolean isSent(Field field) {
        return (sent & 1L << field.index) != 0;
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case RETURNED -> this.returned;
            case TAGGED -> this.tagged;
            case ESCAPED -> this.escaped;
            case LISTED -> this.listed;
            case LITERALS -> this.literals;
        };
    }

    private @Nullable Object json(Field field) {
        if (!isSent(field)) {
            return Presence.ABSENT;
        }
        UnreadableValue unreadable = unreadableFields.get(field);
        return unreadable == null ? value(field) : unreadable;
    }

    /**
     * The fields that the spec of {@link AwkwardDocumentation} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
    public enum Field implements ResourceField {
        /**
         * {@code returned}, see {@link AwkwardDocumentation#returned()}.
         */
        RETURNED("returned", 0),

        /**
         * {@code tagged}, see {@link AwkwardDocumentation#tagged()}.
         */
        TAGGED("tagged", 1),

        /**
         * {@code escaped}, see {@link AwkwardDocumentation#escaped()}.
         */
        ESCAPED("escaped", 2),

        /**
         * {@code listed}, see {@link AwkwardDocumentation#listed()}.
         */
        LISTED("listed", 3),

        /**
         * {@code literals}, see {@link AwkwardDocumentation#literals()}.
         */
        LITERALS("literals", 4);

        private final String wireName;

        private final int index;

        Field(String wireName, int index) {
            this.wireName = wireName;
            this.index = index;
        }

        @Override
        public String resource() {
            return "AwkwardDocumentation";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link AwkwardDocumentation}. It can go on after {@link #build()}, and is for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
    public static final class Builder {
        private long sent;

        private @Nullable String returned;

        private @Nullable String tagged;

        private @Nullable String escaped;

        private @Nullable String listed;

        private @Nullable String literals;

        private final Map<Field, UnreadableValue> unreadableFields = new TreeMap<>();

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        private Builder() {
        }

        private Builder(AwkwardDocumentation model) {
            this.sent = model.sent;
            this.returned = model.returned;
            this.tagged = model.tagged;
            this.escaped = model.escaped;
            this.listed = model.listed;
            this.literals = model.literals;
            this.unreadableFields.putAll(model.unreadableFields);
            this.unknownFields.putAll(model.unknownFields);
        }

        /**
         * the name, {@code as it is}
         *
         * @param returned the value, not null
         * @return this builder
         */
        public Builder returned(String returned) {
            this.returned = ResourceField.requireValue(returned, Field.RETURNED);
            set(Field.RETURNED);
            return this;
        }

        /**
         * what only the tag says
         *
         * @param tagged the value, not null
         * @return this builder
         */
        public Builder tagged(String tagged) {
            this.tagged = ResourceField.requireValue(tagged, Field.TAGGED);
            set(Field.TAGGED);
            return this;
        }

        /**
         * An escape that is none: &#92;&#92;u002a/ and {&#64;code unclosed.
         *
         * @param escaped the value, not null
         * @return this builder
         */
        public Builder escaped(String escaped) {
            this.escaped = ResourceField.requireValue(escaped, Field.ESCAPED);
            set(Field.ESCAPED);
            return this;
        }

        /**
         * A list:
         *
         * <ul>
         * <li>one</li>
         * <li>{@code two}</li>
         * </ul>
         *
         * @param listed the value, not null
         * @return this builder
         */
        public Builder listed(String listed) {
            this.listed = ResourceField.requireValue(listed, Field.LISTED);
            set(Field.LISTED);
            return this;
        }

        /**
         * Literals that Javadoc would read as markup, or JavaPoet as two lines.
         *
         * @param literals the value, not null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no text of its own
         */
        public Builder literals(AwkwardDocumentationLiterals literals) {
            ResourceField.requireValue(literals, Field.LITERALS);
            return literals(OpenEnumValue.requireText(literals, "literals(String)"));
        }

        /**
         * Takes the text of {@code literals} as it is to be on the wire.
         *
         * @param literals the text, not null
         * @return this builder
         */
        public Builder literals(String literals) {
            this.literals = ResourceField.requireValue(literals, Field.LITERALS);
            set(Field.LITERALS);
            return this;
        }

        /**
         * Makes a field null, which is written; in an update it clears the field.
         *
         * @param field the field
         * @return this builder
         */
        public Builder setNull(Field field) {
            clear(field);
            set(field);
            return this;
        }

        /**
         * Makes a field absent: it is not written, and an update leaves it as it is.
         *
         * @param field the field
         * @return this builder
         */
        public Builder unset(Field field) {
            clear(field);
            unreadableFields.remove(field);
            sent &= ~(1L << field.index);
            return this;
        }

        /**
         * Sets a field that the spec does not name.
         *
         * @param wireName the name on the wire
         * @param json a text, flag or number, a list or map of these, or null; it is copied
         * @return this builder
         * @throws IllegalArgumentException if the spec names the field, or the value is no JSON
         */
        public Builder unknownField(String wireName, @Nullable Object json) {
            for (Field field : Field.values()) {
                if (field.wireName().equals(wireName)) {
                    throw new IllegalArgumentException(wireName + " is a field of AwkwardDocumentation, and has a setter");
                }
            }
            unknownFields.put(Objects.requireNonNull(wireName), Copies.jsonOf(json));
            return this;
        }

        /**
         * Takes out a field that the spec does not name, if it is there.
         *
         * @param wireName the name on the wire
         * @return this builder
         */
        public Builder removeUnknownField(String wireName) {
            unknownFields.remove(wireName);
            return this;
        }

        /**
         * Makes a model of what this builder has now.
         *
         * @return the model
         */
        public AwkwardDocumentation build() {
            return new AwkwardDocumentation(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "returned" -> this.returned = JsonKind.TEXT
                        .read(json, mark(Field.RETURNED), unreadableFields);
                case "tagged" -> this.tagged = JsonKind.TEXT
                        .read(json, mark(Field.TAGGED), unreadableFields);
                case "escaped" -> this.escaped = JsonKind.TEXT
                        .read(json, mark(Field.ESCAPED), unreadableFields);
                case "listed" -> this.listed = JsonKind.TEXT
                        .read(json, mark(Field.LISTED), unreadableFields);
                case "literals" -> this.literals = JsonKind.TEXT
                        .read(json, mark(Field.LITERALS), unreadableFields);
                default -> unknownFields.put(wireName, Copies.jsonOf(json));
            }
        }

        private void set(Field field) {
            unreadableFields.remove(mark(field));
        }

        private Field mark(Field field) {
            sent |= 1L << field.index;
            return field;
        }

        private void clear(Field field) {
            switch (field) {
                case RETURNED -> this.returned = null;
                case TAGGED -> this.tagged = null;
                case ESCAPED -> this.escaped = null;
                case LISTED -> this.listed = null;
                case LITERALS -> this.literals = null;
            }
        }
    }
}
