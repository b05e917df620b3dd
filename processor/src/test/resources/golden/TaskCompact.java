package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.asanaresource.Copies;
import io.github.asanaresource.ExplicitJson;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.OpenEnumValue;
import io.github.asanaresource.Presence;
import io.github.asanaresource.ResourceField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A task, as other resources show it.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
@ExplicitJson
@JsonPropertyOrder({
        "gid",
        "resource_type",
        "name",
        "resource_subtype",
        "created_by"
})
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class TaskCompact {
    private final long sent;

    private final @Nullable String gid;

    private final @Nullable String resourceType;

    private final @Nullable String name;

    private final @Nullable String resourceSubtype;

    private final @Nullable TaskCompactCreatedBy createdBy;

    private final Map<String, @Nullable Object> unknownFields;

    private TaskCompact(Builder builder) {
        this.sent = builder.sent;
        this.gid = builder.gid;
        this.resourceType = builder.resourceType;
        this.name = builder.name;
        this.resourceSubtype = builder.resourceSubtype;
        this.createdBy = builder.createdBy;
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
     * @return the model
     * @throws IllegalArgumentException if a field has another kind of JSON than the spec says; the message names it
     */
    public static TaskCompact fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        json.forEach(builder::read);
        return new TaskCompact(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static TaskCompact fromBuilder(Builder builder) {
        return new TaskCompact(builder);
    }

    /**
     * The identifier of the task, unique in all of Asana.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<String> gid() {
        return Optional.ofNullable(gid);
    }

    /**
     * The kind of resource that this is: {@code task}.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<String> resourceType() {
        return Optional.ofNullable(resourceType);
    }

    /**
     * The name of the task.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * What kind of task this is; it decides which fields the task has and how Asana shows it.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<TaskCompactResourceSubtype> resourceSubtype() {
        return Optional.ofNullable(resourceSubtype).map(TaskCompactResourceSubtype::fromWireValue);
    }

    /**
     * The text of {@link #resourceSubtype()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     */
    public Optional<String> resourceSubtypeAsString() {
        return Optional.ofNullable(resourceSubtype);
    }

    /**
     * Who made the task.
     *
     * @return the value; empty if it is absent or null
     */
    public Optional<TaskCompactCreatedBy> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    /**
     * Tells whether the document has a field.
     *
     * @param field the field
     * @return whether the field is absent, null, or has a value
     */
    public Presence presence(Field field) {
        if (!isSent(field)) {
            return Presence.ABSENT;
        }
        return value(field) == null ? Presence.NULL : Presence.PRESENT;
    }

    /**
     * The fields of the document that the spec does not name, in the order in which they came.
     *
     * @return an unmodifiable map of JSON by wire name, with null values where the document has them
     */
    @JsonAnyGetter
    @JsonInclude(
            content = JsonInclude.Include.ALWAYS
    )
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
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
                || (other instanceof TaskCompact that
                && this.sent == that.sent
                && Objects.equals(this.gid, that.gid)
                && Objects.equals(this.resourceType, that.resourceType)
                && Objects.equals(this.name, that.name)
                && Objects.equals(this.resourceSubtype, that.resourceSubtype)
                && Objects.equals(this.createdBy, that.createdBy)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent, gid, resourceType, name, resourceSubtype, createdBy,
                unknownFields);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "TaskCompact{", "}");
        for (Field field : Field.values()) {
            if (isSent(field)) {
                text.add(ResourceField.describe(field, value(field)));
            }
        }
        unknownFields.forEach((name, value) -> text.add(name + "=" + value));
        return text.toString();
    }

    private boolean isSent(Field field) {
        return (sent & 1L << field.index) != 0;
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case GID -> this.gid;
            case RESOURCE_TYPE -> this.resourceType;
            case NAME -> this.name;
            case RESOURCE_SUBTYPE -> this.resourceSubtype;
            case CREATED_BY -> this.createdBy;
        };
    }

    private @Nullable Object json(Field field) {
        return isSent(field) ? value(field) : Presence.ABSENT;
    }

    @JsonProperty("gid")
    private @Nullable Object jsonGid() {
        return json(Field.GID);
    }

    @JsonProperty("resource_type")
    private @Nullable Object jsonResourceType() {
        return json(Field.RESOURCE_TYPE);
    }

    @JsonProperty("name")
    private @Nullable Object jsonName() {
        return json(Field.NAME);
    }

    @JsonProperty("resource_subtype")
    private @Nullable Object jsonResourceSubtype() {
        return json(Field.RESOURCE_SUBTYPE);
    }

    @JsonProperty("created_by")
    private @Nullable Object jsonCreatedBy() {
        return json(Field.CREATED_BY);
    }

    /**
     * The fields that the spec of {@link TaskCompact} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
    public enum Field implements ResourceField {
        /**
         * {@code gid}, see {@link TaskCompact#gid()}.
         */
        GID("gid", 0),

        /**
         * {@code resource_type}, see {@link TaskCompact#resourceType()}.
         */
        RESOURCE_TYPE("resource_type", 1),

        /**
         * {@code name}, see {@link TaskCompact#name()}.
         */
        NAME("name", 2),

        /**
         * {@code resource_subtype}, see {@link TaskCompact#resourceSubtype()}.
         */
        RESOURCE_SUBTYPE("resource_subtype", 3),

        /**
         * {@code created_by}, see {@link TaskCompact#createdBy()}.
         */
        CREATED_BY("created_by", 4);

        private final String wireName;

        private final int index;

        Field(String wireName, int index) {
            this.wireName = wireName;
            this.index = index;
        }

        @Override
        public String resource() {
            return "TaskCompact";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link TaskCompact}. It can go on after {@link #build()}, and is for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
    @ExplicitJson
    public static final class Builder {
        private long sent;

        private @Nullable String gid;

        private @Nullable String resourceType;

        private @Nullable String name;

        private @Nullable String resourceSubtype;

        private @Nullable TaskCompactCreatedBy createdBy;

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        private Builder() {
        }

        private Builder(TaskCompact model) {
            this.sent = model.sent;
            this.gid = model.gid;
            this.resourceType = model.resourceType;
            this.name = model.name;
            this.resourceSubtype = model.resourceSubtype;
            this.createdBy = model.createdBy;
            this.unknownFields.putAll(model.unknownFields);
        }

        /**
         * The identifier of the task, unique in all of Asana.
         *
         * @param gid the value, not null
         * @return this builder
         */
        public Builder gid(String gid) {
            this.gid = ResourceField.requireValue(gid, Field.GID);
            mark(Field.GID);
            return this;
        }

        /**
         * The kind of resource that this is: {@code task}.
         *
         * @param resourceType the value, not null
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            this.resourceType = ResourceField.requireValue(resourceType, Field.RESOURCE_TYPE);
            mark(Field.RESOURCE_TYPE);
            return this;
        }

        /**
         * The name of the task.
         *
         * @param name the value, not null
         * @return this builder
         */
        public Builder name(String name) {
            this.name = ResourceField.requireValue(name, Field.NAME);
            mark(Field.NAME);
            return this;
        }

        /**
         * What kind of task this is; it decides which fields the task has and how Asana shows it.
         *
         * @param resourceSubtype the value, not null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no text of its own
         */
        public Builder resourceSubtype(TaskCompactResourceSubtype resourceSubtype) {
            ResourceField.requireValue(resourceSubtype, Field.RESOURCE_SUBTYPE);
            return resourceSubtype(OpenEnumValue.requireText(resourceSubtype,
                    "resourceSubtype(String)"));
        }

        /**
         * Takes the text of {@code resource_subtype} as it is to be on the wire.
         *
         * @param resourceSubtype the text, not null
         * @return this builder
         */
        public Builder resourceSubtype(String resourceSubtype) {
            this.resourceSubtype = ResourceField.requireValue(resourceSubtype, Field.RESOURCE_SUBTYPE);
            mark(Field.RESOURCE_SUBTYPE);
            return this;
        }

        /**
         * Who made the task.
         *
         * @param createdBy the value, not null
         * @return this builder
         */
        public Builder createdBy(TaskCompactCreatedBy createdBy) {
            this.createdBy = ResourceField.requireValue(createdBy, Field.CREATED_BY);
            mark(Field.CREATED_BY);
            return this;
        }

        /**
         * Builds {@code created_by} anew.
         *
         * @param createdBy fills the builder of the new value
         * @return this builder
         */
        public Builder createdBy(Consumer<TaskCompactCreatedBy.Builder> createdBy) {
            TaskCompactCreatedBy.Builder builder = TaskCompactCreatedBy.builder();
            createdBy.accept(builder);
            return createdBy(builder.build());
        }

        /**
         * Makes a field null, which is written; in an update it clears the field.
         *
         * @param field the field
         * @return this builder
         */
        public Builder setNull(Field field) {
            clear(field);
            mark(field);
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
                    throw new IllegalArgumentException(wireName + " is a field of TaskCompact, and has a setter");
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
        public TaskCompact build() {
            return new TaskCompact(this);
        }

        @JsonProperty("gid")
        private void readGid(@Nullable String gid) {
            this.gid = gid;
            mark(Field.GID);
        }

        @JsonProperty("resource_type")
        private void readResourceType(@Nullable String resourceType) {
            this.resourceType = resourceType;
            mark(Field.RESOURCE_TYPE);
        }

        @JsonProperty("name")
        private void readName(@Nullable String name) {
            this.name = name;
            mark(Field.NAME);
        }

        @JsonProperty("resource_subtype")
        private void readResourceSubtype(@Nullable String resourceSubtype) {
            this.resourceSubtype = resourceSubtype;
            mark(Field.RESOURCE_SUBTYPE);
        }

        @JsonProperty("created_by")
        private void readCreatedBy(@Nullable TaskCompactCreatedBy createdBy) {
            this.createdBy = createdBy;
            mark(Field.CREATED_BY);
        }

        @JsonAnySetter
        void readUnknownField(String wireName, @Nullable Object json) {
            unknownFields.put(wireName, Copies.jsonOf(json));
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "gid" -> readGid(JsonKind.TEXT.read(json, Field.GID));
                case "resource_type" ->
                        readResourceType(JsonKind.TEXT.read(json, Field.RESOURCE_TYPE));
                case "name" -> readName(JsonKind.TEXT.read(json, Field.NAME));
                case "resource_subtype" ->
                        readResourceSubtype(JsonKind.TEXT.read(json, Field.RESOURCE_SUBTYPE));
                case "created_by" ->
                        readCreatedBy(JsonKind.OBJECT.<TaskCompactCreatedBy>to(TaskCompactCreatedBy::fromJson).read(json, Field.CREATED_BY));
                default -> readUnknownField(wireName, json);
            }
        }

        private void mark(Field field) {
            sent |= 1L << field.index;
        }

        private void clear(Field field) {
            switch (field) {
                case GID -> this.gid = null;
                case RESOURCE_TYPE -> this.resourceType = null;
                case NAME -> this.name = null;
                case RESOURCE_SUBTYPE -> this.resourceSubtype = null;
                case CREATED_BY -> this.createdBy = null;
            }
        }
    }
}
