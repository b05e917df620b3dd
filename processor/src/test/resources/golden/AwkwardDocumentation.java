package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.DocumentState;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.UnreadableValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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
public final class AwkwardDocumentation implements ResourceModel<AwkwardDocumentation.Field> {
    private final @Nullable String returned;

    private final @Nullable String tagged;

    private final @Nullable String escaped;

    private final @Nullable String listed;

    private final @Nullable String literals;

    private final DocumentState<Field> state;

    private AwkwardDocumentation(Builder builder) {
        this.returned = builder.returned;
        this.tagged = builder.tagged;
        this.escaped = builder.escaped;
        this.listed = builder.listed;
        this.literals = builder.literals;
        this.state = builder.state.build();
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
        return state.optional(Field.RETURNED, returned);
    }

    /**
     * what only the tag says
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> tagged() {
        return state.optional(Field.TAGGED, tagged);
    }

    /**
     * An escape that is none: &#92;&#92;u002a/ and {&#64;code unclosed.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> escaped() {
        return state.optional(Field.ESCAPED, escaped);
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
        return state.optional(Field.LISTED, listed);
    }

    /**
     * Literals that Javadoc would read as markup, or JavaPoet as two lines.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<AwkwardDocumentationLiterals> literals() {
        return state.optional(Field.LITERALS, literals)
                .map(AwkwardDocumentationLiterals::fromWireValue);
    }

    /**
     * The text of {@link #literals()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> literalsAsString() {
        return state.optional(Field.LITERALS, literals);
    }

    @Override
    public Presence presence(Field field) {
        return state.presence(field, values());
    }

    @Override
    public Map<Field, UnreadableValue> unreadableFields() {
        return state.unreadableFields();
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return state.unknownFields();
    }

    @Override
    public Map<String, @Nullable Object> toJson() {
        return state.toJson(Field.values(), values());
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AwkwardDocumentation that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("AwkwardDocumentation", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {returned, tagged, escaped, listed, literals};
    }

    /**
     * The fields that the spec of {@link AwkwardDocumentation} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
    public enum Field implements ResourceField {
        /**
         * {@code returned}, see {@link AwkwardDocumentation#returned()}.
         */
        RETURNED("returned"),

        /**
         * {@code tagged}, see {@link AwkwardDocumentation#tagged()}.
         */
        TAGGED("tagged"),

        /**
         * {@code escaped}, see {@link AwkwardDocumentation#escaped()}.
         */
        ESCAPED("escaped"),

        /**
         * {@code listed}, see {@link AwkwardDocumentation#listed()}.
         */
        LISTED("listed"),

        /**
         * {@code literals}, see {@link AwkwardDocumentation#literals()}.
         */
        LITERALS("literals");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
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
     * Builds {@link AwkwardDocumentation}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.AwkwardDocumentationSpec")
    public static final class Builder implements ResourceBuilder<Field, AwkwardDocumentation> {
        private @Nullable String returned;

        private @Nullable String tagged;

        private @Nullable String escaped;

        private @Nullable String listed;

        private @Nullable String literals;

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(AwkwardDocumentation model) {
            this.returned = model.returned;
            this.tagged = model.tagged;
            this.escaped = model.escaped;
            this.listed = model.listed;
            this.literals = model.literals;
            this.state = model.state.toBuilder();
        }

        /**
         * the name, {@code as it is}
         *
         * @param returned the value, not null
         * @return this builder
         */
        public Builder returned(String returned) {
            this.returned = state.set(Field.RETURNED, returned);
            return this;
        }

        /**
         * what only the tag says
         *
         * @param tagged the value, not null
         * @return this builder
         */
        public Builder tagged(String tagged) {
            this.tagged = state.set(Field.TAGGED, tagged);
            return this;
        }

        /**
         * An escape that is none: &#92;&#92;u002a/ and {&#64;code unclosed.
         *
         * @param escaped the value, not null
         * @return this builder
         */
        public Builder escaped(String escaped) {
            this.escaped = state.set(Field.ESCAPED, escaped);
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
            this.listed = state.set(Field.LISTED, listed);
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
            return literals(OpenEnumValue.requireText(state.requireValue(Field.LITERALS, literals),
                    "literals(String)"));
        }

        /**
         * Takes the text of {@code literals} as it is to be on the wire.
         *
         * @param literals the text, not null
         * @return this builder
         */
        public Builder literals(String literals) {
            this.literals = state.set(Field.LITERALS, literals);
            return this;
        }

        @Override
        public Builder setNull(Field field) {
            read(field.wireName(), null);
            return this;
        }

        @Override
        public Builder unset(Field field) {
            read(field.wireName(), null);
            state.unset(field);
            return this;
        }

        @Override
        public Builder unknownField(String wireName, @Nullable Object json) {
            state.setUnknown(wireName, json, Field.values());
            return this;
        }

        @Override
        public Builder removeUnknownField(String wireName) {
            state.unsetUnknown(wireName);
            return this;
        }

        @Override
        public AwkwardDocumentation build() {
            return new AwkwardDocumentation(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "returned" -> this.returned = state.read(Field.RETURNED, json, JsonKind.TEXT);
                case "tagged" -> this.tagged = state.read(Field.TAGGED, json, JsonKind.TEXT);
                case "escaped" -> this.escaped = state.read(Field.ESCAPED, json, JsonKind.TEXT);
                case "listed" -> this.listed = state.read(Field.LISTED, json, JsonKind.TEXT);
                case "literals" -> this.literals = state.read(Field.LITERALS, json, JsonKind.TEXT);
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
