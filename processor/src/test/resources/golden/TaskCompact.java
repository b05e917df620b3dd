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
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * A task, as other resources show it.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class TaskCompact implements ResourceModel<TaskCompact.Field> {
    private final @Nullable String gid;

    private final @Nullable String resourceType;

    private final @Nullable String name;

    private final @Nullable String resourceSubtype;

    private final @Nullable TaskCompactCreatedBy createdBy;

    private final DocumentState<Field> state;

    private TaskCompact(Builder builder) {
        this.gid = builder.gid;
        this.resourceType = builder.resourceType;
        this.name = builder.name;
        this.resourceSubtype = builder.resourceSubtype;
        this.createdBy = builder.createdBy;
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
        return state.optional(Field.GID, gid);
    }

    /**
     * The kind of resource that this is: {@code task}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceType() {
        return state.optional(Field.RESOURCE_TYPE, resourceType);
    }

    /**
     * The name of the task.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> name() {
        return state.optional(Field.NAME, name);
    }

    /**
     * What kind of task this is; it decides which fields the task has and how Asana shows it.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<TaskCompactResourceSubtype> resourceSubtype() {
        return state.optional(Field.RESOURCE_SUBTYPE, resourceSubtype)
                .map(TaskCompactResourceSubtype::fromWireValue);
    }

    /**
     * The text of {@link #resourceSubtype()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceSubtypeAsString() {
        return state.optional(Field.RESOURCE_SUBTYPE, resourceSubtype);
    }

    /**
     * Who made the task.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<TaskCompactCreatedBy> createdBy() {
        return state.optional(Field.CREATED_BY, createdBy);
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
                || (other instanceof TaskCompact that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("TaskCompact", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {gid, resourceType, name, resourceSubtype, createdBy};
    }

    /**
     * The fields that the spec of {@link TaskCompact} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
    public enum Field implements ResourceField {
        /**
         * {@code gid}, see {@link TaskCompact#gid()}.
         */
        GID("gid"),

        /**
         * {@code resource_type}, see {@link TaskCompact#resourceType()}.
         */
        RESOURCE_TYPE("resource_type"),

        /**
         * {@code name}, see {@link TaskCompact#name()}.
         */
        NAME("name"),

        /**
         * {@code resource_subtype}, see {@link TaskCompact#resourceSubtype()}.
         */
        RESOURCE_SUBTYPE("resource_subtype"),

        /**
         * {@code created_by}, see {@link TaskCompact#createdBy()}.
         */
        CREATED_BY("created_by");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
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
     * Builds {@link TaskCompact}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
    public static final class Builder implements ResourceBuilder<Field, TaskCompact> {
        private @Nullable String gid;

        private @Nullable String resourceType;

        private @Nullable String name;

        private @Nullable String resourceSubtype;

        private @Nullable TaskCompactCreatedBy createdBy;

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(TaskCompact model) {
            this.gid = model.gid;
            this.resourceType = model.resourceType;
            this.name = model.name;
            this.resourceSubtype = model.resourceSubtype;
            this.createdBy = model.createdBy;
            this.state = model.state.toBuilder();
        }

        /**
         * The identifier of the task, unique in all of Asana.
         *
         * @param gid the value, not null
         * @return this builder
         */
        public Builder gid(String gid) {
            this.gid = state.set(Field.GID, gid);
            return this;
        }

        /**
         * The kind of resource that this is: {@code task}.
         *
         * @param resourceType the value, not null
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            this.resourceType = state.set(Field.RESOURCE_TYPE, resourceType);
            return this;
        }

        /**
         * The name of the task.
         *
         * @param name the value, not null
         * @return this builder
         */
        public Builder name(String name) {
            this.name = state.set(Field.NAME, name);
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
            return resourceSubtype(OpenEnumValue.requireText(state.requireValue(Field.RESOURCE_SUBTYPE, resourceSubtype),
                    "resourceSubtype(String)"));
        }

        /**
         * Takes the text of {@code resource_subtype} as it is to be on the wire.
         *
         * @param resourceSubtype the text, not null
         * @return this builder
         */
        public Builder resourceSubtype(String resourceSubtype) {
            this.resourceSubtype = state.set(Field.RESOURCE_SUBTYPE, resourceSubtype);
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
            this.createdBy = state.set(Field.CREATED_BY, createdBy);
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
        public TaskCompact build() {
            return new TaskCompact(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "gid" -> this.gid = state.read(Field.GID, json, JsonKind.TEXT);
                case "resource_type" -> this.resourceType = state.read(Field.RESOURCE_TYPE, json,
                        JsonKind.TEXT);
                case "name" -> this.name = state.read(Field.NAME, json, JsonKind.TEXT);
                case "resource_subtype" -> this.resourceSubtype = state.read(Field.RESOURCE_SUBTYPE, json,
                        JsonKind.TEXT);
                case "created_by" -> {
                    var part = state.read(Field.CREATED_BY, json, JsonKind.OBJECT);
                    this.createdBy = part == null ? null : TaskCompactCreatedBy.fromJson(part);
                }
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
