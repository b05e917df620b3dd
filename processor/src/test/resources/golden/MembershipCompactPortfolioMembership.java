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
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.UnreadableValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * The membership of a portfolio.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.PortfolioMembershipSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class MembershipCompactPortfolioMembership implements JsonModel {
    private final long sent;

    private final @Nullable String gid;

    private final @Nullable JobResponse parent;

    private final Map<Field, UnreadableValue> unreadableFields;

    private final Map<String, @Nullable Object> unknownFields;

    private MembershipCompactPortfolioMembership(Builder builder) {
        this.sent = builder.sent;
        this.gid = builder.gid;
        this.parent = builder.parent;
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
    public static MembershipCompactPortfolioMembership fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new MembershipCompactPortfolioMembership(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static MembershipCompactPortfolioMembership fromDocument(JsonDocument document) {
        return fromJson(document.object("MembershipCompactPortfolioMembership"));
    }

    /**
     * Asana's {@code gid}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> gid() {
        ResourceField.requireReadable(Field.GID, unreadableFields);
        return Optional.ofNullable(gid);
    }

    /**
     * Asana's {@code parent}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<JobResponse> parent() {
        ResourceField.requireReadable(Field.PARENT, unreadableFields);
        return Optional.ofNullable(parent);
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
                || (other instanceof MembershipCompactPortfolioMembership that
                && this.sent == that.sent
                && Objects.equals(this.gid, that.gid)
                && Objects.equals(this.parent, that.parent)
                && this.unreadableFields.equals(that.unreadableFields)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent, gid, parent, unreadableFields, unknownFields);
    }

    @Override
    public String toString() {
        Description text = new Description("MembershipCompactPortfolioMembership");
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
            case GID -> this.gid;
            case PARENT -> this.parent;
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
     * The fields that the spec of {@link MembershipCompactPortfolioMembership} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.PortfolioMembershipSpec")
    public enum Field implements ResourceField {
        /**
         * {@code gid}, see {@link MembershipCompactPortfolioMembership#gid()}.
         */
        GID("gid", 0),

        /**
         * {@code parent}, see {@link MembershipCompactPortfolioMembership#parent()}.
         */
        PARENT("parent", 1);

        private final String wireName;

        private final int index;

        Field(String wireName, int index) {
            this.wireName = wireName;
            this.index = index;
        }

        @Override
        public String resource() {
            return "MembershipCompactPortfolioMembership";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link MembershipCompactPortfolioMembership}. It can go on after {@link #build()}, and is for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.MembershipCompactSpec.PortfolioMembershipSpec")
    public static final class Builder {
        private long sent;

        private @Nullable String gid;

        private @Nullable JobResponse parent;

        private final Map<Field, UnreadableValue> unreadableFields = new TreeMap<>();

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        private Builder() {
        }

        private Builder(MembershipCompactPortfolioMembership model) {
            this.sent = model.sent;
            this.gid = model.gid;
            this.parent = model.parent;
            this.unreadableFields.putAll(model.unreadableFields);
            this.unknownFields.putAll(model.unknownFields);
        }

        /**
         * Asana's {@code gid}.
         *
         * @param gid the value, not null
         * @return this builder
         */
        public Builder gid(String gid) {
            this.gid = ResourceField.requireValue(gid, Field.GID);
            set(Field.GID);
            return this;
        }

        /**
         * Builds {@code parent} anew.
         *
         * @param parent fills the builder of the new value
         * @return this builder
         */
        public Builder parent(Consumer<JobResponse.Builder> parent) {
            JobResponse.Builder builder = JobResponse.builder();
            parent.accept(builder);
            return parent(builder.build());
        }

        /**
         * Asana's {@code parent}.
         *
         * @param parent the value, not null
         * @return this builder
         */
        public Builder parent(JobResponse parent) {
            this.parent = ResourceField.requireValue(parent, Field.PARENT);
            set(Field.PARENT);
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
                    throw new IllegalArgumentException(wireName + " is a field of MembershipCompactPortfolioMembership, and has a setter");
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
        public MembershipCompactPortfolioMembership build() {
            return new MembershipCompactPortfolioMembership(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "gid" -> this.gid = JsonKind.TEXT
                        .read(json, mark(Field.GID), unreadableFields);
                case "parent" -> {
                    var part = JsonKind.OBJECT.read(json, mark(Field.PARENT), unreadableFields);
                    this.parent = part == null ? null : JobResponse.fromJson(part);
                }
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
                case GID -> this.gid = null;
                case PARENT -> this.parent = null;
            }
        }
    }
}
