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
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A task, as other resources show it.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class TaskCompact implements JsonModel {
    private final long sent;

    private final @Nullable String gid;

    private final @Nullable String resourceType;

    private final @Nullable String name;

    private final @Nullable String resourceSubtype;

    private final @Nullable TaskCompactCreatedBy createdBy;

    private final Map<Field, UnreadableValue> unreadableFields;

    private final Map<String, @Nullable Object> unknownFields;

    private TaskCompact(Builder builder) {
        this.sent = builder.sent;
        this.gid = builder.gid;
        this.resourceType = builder.resourceType;
        this.name = builder.name;
        this.resourceSubtype = builder.resourceSubtype;
        this.createdBy = builder.createdBy;
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
    public static TaskCompact fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new TaskCompact(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static TaskCompact fromDocument(JsonDocument document) {
        return fromJson(document.object("TaskCompact"));
    }

    /**
     * The identifier of the task, unique in all of Asana.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> gid() {
        ResourceField.requireReadable(Field.GID, unreadableFields);
        return Optional.ofNullable(gid);
    }

    /**
     * The kind of resource that this is: {@code task}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceType() {
        ResourceField.requireReadable(Field.RESOURCE_TYPE, unreadableFields);
        return Optional.ofNullable(resourceType);
    }

    /**
     * The name of the task.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> name() {
        ResourceField.requireReadable(Field.NAME, unreadableFields);
        return Optional.ofNullable(name);
    }

    /**
     * What kind of task this is; it decides which fields the task has and how Asana shows it.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<TaskCompactResourceSubtype> resourceSubtype() {
        ResourceField.requireReadable(Field.RESOURCE_SUBTYPE, unreadableFields);
        return Optional.ofNullable(resourceSubtype).map(TaskCompactResourceSubtype::fromWireValue);
    }

    /**
     * The text of {@link #resourceSubtype()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceSubtypeAsString() {
        ResourceField.requireReadable(Field.RESOURCE_SUBTYPE, unreadableFields);
        return Optional.ofNullable(resourceSubtype);
    }

    /**
     * Who made the task.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<TaskCompactCreatedBy> createdBy() {
        ResourceField.requireReadable(Field.CREATED_BY, unreadableFields);
        return Optional.ofNullable(createdBy);
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
                || (other instanceof TaskCompact that
                && this.sent == that.sent
                && Objects.equals(this.gid, that.gid)
                && Objects.equals(this.resourceType, that.resourceType)
                && Objects.equals(this.name, that.name)
                && Objects.equals(this.resourceSubtype, that.resourceSubtype)
                && Objects.equals(this.createdBy, that.createdBy)
                && this.unreadableFields.equals(that.unreadableFields)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent, gid, resourceType, name, resourceSubtype, createdBy,
                unreadableFields, unknownFields);
    }

    @Override
    public String toString() {
        Description text = new Description("TaskCompact");
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
            case RESOURCE_TYPE -> this.resourceType;
            case NAME -> this.name;
            case RESOURCE_SUBTYPE -> this.resourceSubtype;
            case CREATED_BY -> this.createdBy;
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
    public static final class Builder {
        private long sent;

        private @Nullable String gid;

        private @Nullable String resourceType;

        private @Nullable String name;

        private @Nullable String resourceSubtype;

        private @Nullable TaskCompactCreatedBy createdBy;

        private final Map<Field, UnreadableValue> unreadableFields = new TreeMap<>();

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
            this.unreadableFields.putAll(model.unreadableFields);
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
            set(Field.GID);
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
            set(Field.RESOURCE_TYPE);
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
            set(Field.NAME);
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
            set(Field.RESOURCE_SUBTYPE);
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
         * Who made the task.
         *
         * @param createdBy the value, not null
         * @return this builder
         */
        public Builder createdBy(TaskCompactCreatedBy createdBy) {
            this.createdBy = ResourceField.requireValue(createdBy, Field.CREATED_BY);
            set(Field.CREATED_BY);
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

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "gid" -> this.gid = JsonKind.TEXT
                        .read(json, mark(Field.GID), unreadableFields);
                case "resource_type" -> this.resourceType = JsonKind.TEXT
                        .read(json, mark(Field.RESOURCE_TYPE), unreadableFields);
                case "name" -> this.name = JsonKind.TEXT
                        .read(json, mark(Field.NAME), unreadableFields);
                case "resource_subtype" -> this.resourceSubtype = JsonKind.TEXT
                        .read(json, mark(Field.RESOURCE_SUBTYPE), unreadableFields);
                case "created_by" -> {
                    var part = JsonKind.OBJECT.read(json, mark(Field.CREATED_BY), unreadableFields);
                    this.createdBy = part == null ? null : TaskCompactCreatedBy.fromJson(part);
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
                case RESOURCE_TYPE -> this.resourceType = null;
                case NAME -> this.name = null;
                case RESOURCE_SUBTYPE -> this.resourceSubtype = null;
                case CREATED_BY -> this.createdBy = null;
            }
        }
    }
}
