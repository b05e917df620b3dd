package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.EmittedType;
import io.github.asanaresource.FieldDefinition;
import io.github.asanaresource.FieldKind;
import io.github.asanaresource.FieldTrait;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumType;
import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceField;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.ResourceSelection;
import io.github.asanaresource.ResourceType;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.jackson.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A task, as other resources show it.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class TaskCompact extends ResourceModel<TaskCompact.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<TaskCompact> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private TaskCompact(ResourceType<TaskCompact> type, @Nullable Object[] slots) {
        super(type, slots);
    }

    /** {@return a new builder, in which every field is absent} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a selection for {@code opt_fields}, in which nothing is selected yet} */
    public static Selection optFields() {
        return new Selection();
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document in UTF-8
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    public static TaskCompact fromJson(byte[] json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json the document
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     */
    public static TaskCompact fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /**
     * Reads JSON without a library.
     *
     * @param json a stream of the document in UTF-8; it is read to its end, but not closed
     * @return the model
     * @throws io.github.asanaresource.json.MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is JSON of another kind
     * @throws IOException if the stream cannot be read
     */
    public static TaskCompact fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static TaskCompact fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static TaskCompact fromDocument(JsonDocument<TaskCompact> document) {
        return document.value();
    }

    /**
     * The identifier of the task, unique in all of Asana.
     *
     * @return the value
     */
    public Optional<String> gid() {
        return string(Field.GID);
    }

    /**
     * The kind of resource that this is: {@code task}.
     *
     * @return the value
     */
    public Optional<String> resourceType() {
        return string(Field.RESOURCE_TYPE);
    }

    /**
     * The name of the task.
     *
     * @return the value
     */
    public Optional<String> name() {
        return string(Field.NAME);
    }

    /**
     * What kind of task this is; it decides which fields the task has and how Asana shows it.
     *
     * @return the value
     */
    public Optional<TaskCompactResourceSubtype> resourceSubtype() {
        return value(Field.RESOURCE_SUBTYPE);
    }

    /**
     * The string of {@link #resourceSubtype()}, including any without a constant.
     *
     * @return the string
     */
    public Optional<String> resourceSubtypeAsString() {
        return string(Field.RESOURCE_SUBTYPE);
    }

    /**
     * Who created the task.
     *
     * @return the value
     */
    public Optional<TaskCompactCreatedBy> createdBy() {
        return value(Field.CREATED_BY);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof TaskCompact that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link TaskCompact}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
    public enum Field implements ResourceField {
        /** {@link TaskCompact#gid()} */
        GID("gid", FieldKind.STRING),

        /** {@link TaskCompact#resourceType()} */
        RESOURCE_TYPE("resource_type", FieldKind.STRING),

        /** {@link TaskCompact#name()} */
        NAME("name", FieldKind.STRING),

        /** {@link TaskCompact#resourceSubtype()} */
        RESOURCE_SUBTYPE("resource_subtype", FieldKind.OPEN_ENUM),

        /** {@link TaskCompact#createdBy()} */
        CREATED_BY("created_by", FieldKind.MODEL);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /** Builds {@link TaskCompact}. Setters do not accept null: see {@link #setNull} and {@link #unset}. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
    public static final class Builder extends ResourceBuilder<Field, TaskCompact, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(TaskCompact model) {
            super(model);
        }

        /**
         * The identifier of the task, unique in all of Asana.
         *
         * @param gid the value
         * @return this builder
         */
        public Builder gid(String gid) {
            return set(Field.GID, gid);
        }

        /**
         * The kind of resource that this is: {@code task}.
         *
         * @param resourceType the value
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            return set(Field.RESOURCE_TYPE, resourceType);
        }

        /**
         * The name of the task.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            return set(Field.NAME, name);
        }

        /**
         * What kind of task this is; it decides which fields the task has and how Asana shows it.
         *
         * @param resourceSubtype the value
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder resourceSubtype(TaskCompactResourceSubtype resourceSubtype) {
            return set(Field.RESOURCE_SUBTYPE, resourceSubtype);
        }

        /**
         * Sets {@code resourceSubtype} as it appears on the wire.
         *
         * @param resourceSubtype the string
         * @return this builder
         */
        public Builder resourceSubtype(String resourceSubtype) {
            return set(Field.RESOURCE_SUBTYPE, resourceSubtype);
        }

        /**
         * Builds {@code createdBy} in place.
         *
         * @param createdBy sets the fields of the value
         * @return this builder
         */
        public Builder createdBy(Consumer<TaskCompactCreatedBy.Builder> createdBy) {
            return build(Field.CREATED_BY, TaskCompactCreatedBy.builder(), createdBy);
        }

        /**
         * Who created the task.
         *
         * @param createdBy the value
         * @return this builder
         */
        public Builder createdBy(TaskCompactCreatedBy createdBy) {
            return set(Field.CREATED_BY, createdBy);
        }
    }

    /** Selects fields of {@link TaskCompact}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
    public static final class Selection extends ResourceSelection<Selection> {
        private Selection() {
            super(TYPE);
        }

        /** {@return a copy of this selection with {@code gid}} */
        public Selection gid() {
            return select(Field.GID);
        }

        /** {@return a copy of this selection with {@code resourceType}} */
        public Selection resourceType() {
            return select(Field.RESOURCE_TYPE);
        }

        /** {@return a copy of this selection with {@code name}} */
        public Selection name() {
            return select(Field.NAME);
        }

        /** {@return a copy of this selection with {@code resourceSubtype}} */
        public Selection resourceSubtype() {
            return select(Field.RESOURCE_SUBTYPE);
        }

        /**
         * Selects fields of {@code createdBy}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection createdBy(UnaryOperator<TaskCompactCreatedBy.Selection> selection) {
            return select(Field.CREATED_BY, TaskCompactCreatedBy.optFields(), selection);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
    private static final class Descriptor extends ResourceType<TaskCompact> {
        private Descriptor() {
            super(TaskCompact.class, Field.values());
        }

        @Override
        protected TaskCompact create(ResourceType<TaskCompact> type, @Nullable Object[] slots) {
            return new TaskCompact(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "resource_subtype" -> OpenEnumType.of(TaskCompactResourceSubtype.class);
                case "created_by" -> TaskCompactCreatedBy.TYPE;
                default -> super.nested(wireName);
            };
        }
    }
}
