package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.FieldDefinition;
import io.github.asanaresource.FieldKind;
import io.github.asanaresource.FieldTrait;
import io.github.asanaresource.GeneratedFromSpec;
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
import javax.annotation.processing.Generated;

/**
 * The creator of a task.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec.CreatedBySpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class TaskCompactCreatedBy extends ResourceModel<TaskCompactCreatedBy.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<TaskCompactCreatedBy> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private TaskCompactCreatedBy(ResourceType<TaskCompactCreatedBy> type,
            @Nullable Object[] slots) {
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
    public static TaskCompactCreatedBy fromJson(byte[] json) {
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
    public static TaskCompactCreatedBy fromJson(String json) {
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
    public static TaskCompactCreatedBy fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static TaskCompactCreatedBy fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static TaskCompactCreatedBy fromDocument(JsonDocument<TaskCompactCreatedBy> document) {
        return document.value();
    }

    /**
     * The identifier of the creator, unique in all of Asana.
     *
     * @return the value
     */
    public Optional<String> gid() {
        return string(Field.GID);
    }

    /**
     * The kind of resource that the creator is, such as {@code user}.
     *
     * @return the value
     */
    public Optional<String> resourceType() {
        return string(Field.RESOURCE_TYPE);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof TaskCompactCreatedBy that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link TaskCompactCreatedBy}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec.CreatedBySpec")
    public enum Field implements ResourceField {
        /** {@link TaskCompactCreatedBy#gid()} */
        GID("gid", FieldKind.STRING),

        /** {@link TaskCompactCreatedBy#resourceType()} */
        RESOURCE_TYPE("resource_type", FieldKind.STRING);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /**
     * Builds {@link TaskCompactCreatedBy}. Setters do not accept null: see {@link #setNull} and {@link #unset}.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec.CreatedBySpec")
    public static final class Builder extends ResourceBuilder<Field, TaskCompactCreatedBy, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(TaskCompactCreatedBy model) {
            super(model);
        }

        /**
         * The identifier of the creator, unique in all of Asana.
         *
         * @param gid the value
         * @return this builder
         */
        public Builder gid(String gid) {
            return set(Field.GID, gid);
        }

        /**
         * The kind of resource that the creator is, such as {@code user}.
         *
         * @param resourceType the value
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            return set(Field.RESOURCE_TYPE, resourceType);
        }
    }

    /** Selects fields of {@link TaskCompactCreatedBy}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec.CreatedBySpec")
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
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec.CreatedBySpec")
    private static final class Descriptor extends ResourceType<TaskCompactCreatedBy> {
        private Descriptor() {
            super(TaskCompactCreatedBy.class, Field.values());
        }

        @Override
        protected TaskCompactCreatedBy create(ResourceType<TaskCompactCreatedBy> type,
                @Nullable Object[] slots) {
            return new TaskCompactCreatedBy(type, slots);
        }
    }
}
