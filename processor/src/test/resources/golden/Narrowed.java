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
 * A job with a project of another type, which Java does not accept as an override.
 *
 * <p>Immutable and thread-safe. Plain mappers of Jackson 2 and Jackson 3 read and write it.
 *
 * <p>An accessor returns an empty {@code Optional}, list or map if its field is absent or null. It throws
 * {@link io.github.asanaresource.MalformedValueException} if its field is one of {@link #unreadableFields()},
 * or if its string is not in the declared format.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.NarrowedSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Narrowed extends ResourceModel<Narrowed.Field> {
    /** The descriptor of this model, for generic code. */
    public static final ResourceType<Narrowed> TYPE = new Descriptor();

    private static final long serialVersionUID = 1L;

    private Narrowed(ResourceType<Narrowed> type, @Nullable Object[] slots) {
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
    public static Narrowed fromJson(byte[] json) {
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
    public static Narrowed fromJson(String json) {
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
    public static Narrowed fromJson(InputStream json) throws IOException {
        return TYPE.fromJson(json);
    }

    /**
     * Creates a model from parsed JSON.
     *
     * @param json the fields by wire name
     * @return the model
     * @throws IllegalArgumentException if something in it is not JSON
     */
    public static Narrowed fromMap(Map<String, ?> json) {
        return TYPE.fromMap(json);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Narrowed fromDocument(JsonDocument<Narrowed> document) {
        return document.value();
    }

    /**
     * The identifier of the job, unique in all of Asana.
     *
     * @return the value
     */
    public Optional<String> gid() {
        return string(Field.GID);
    }

    /**
     * The kind of resource that this is: {@code job}.
     *
     * @return the value
     */
    public Optional<String> resourceType() {
        return string(Field.RESOURCE_TYPE);
    }

    /**
     * What the job does, such as {@code duplicate_task}.
     *
     * @return the value
     */
    public Optional<String> resourceSubtype() {
        return string(Field.RESOURCE_SUBTYPE);
    }

    /**
     * How far the job has come.
     *
     * @return the value
     */
    public Optional<JobResponseStatus> status() {
        return value(Field.STATUS);
    }

    /**
     * The string of {@link #status()}, including any without a constant.
     *
     * @return the string
     */
    public Optional<String> statusAsString() {
        return string(Field.STATUS);
    }

    /**
     * Asana's {@code new_project}.
     *
     * @return the value
     */
    public Optional<ProjectTemplateCompact> newProject() {
        return value(Field.NEW_PROJECT);
    }

    /**
     * The task that the job makes, if it makes one.
     *
     * @return the value
     */
    public Optional<TaskCompact> newTask() {
        return value(Field.NEW_TASK);
    }

    /**
     * The project template that the job makes, if it makes one.
     *
     * @return the value
     */
    public Optional<ProjectTemplateCompact> newProjectTemplate() {
        return value(Field.NEW_PROJECT_TEMPLATE);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Narrowed that && equal(this, that));
    }

    @Override
    public int hashCode() {
        return hash(this);
    }

    @Override
    public String toString() {
        return describe(this);
    }

    /** The fields of {@link Narrowed}, in the order of its spec. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.NarrowedSpec")
    public enum Field implements ResourceField {
        /** {@link Narrowed#gid()} */
        GID("gid", FieldKind.STRING),

        /** {@link Narrowed#resourceType()} */
        RESOURCE_TYPE("resource_type", FieldKind.STRING),

        /** {@link Narrowed#resourceSubtype()} */
        RESOURCE_SUBTYPE("resource_subtype", FieldKind.STRING),

        /** {@link Narrowed#status()} */
        STATUS("status", FieldKind.OPEN_ENUM),

        /** {@link Narrowed#newProject()} */
        NEW_PROJECT("new_project", FieldKind.MODEL),

        /** {@link Narrowed#newTask()} */
        NEW_TASK("new_task", FieldKind.MODEL),

        /** {@link Narrowed#newProjectTemplate()} */
        NEW_PROJECT_TEMPLATE("new_project_template", FieldKind.MODEL);

        private final FieldDefinition definition;

        Field(String wireName, FieldKind kind, FieldTrait... traits) {
            this.definition = new FieldDefinition(wireName, kind, traits);
        }

        @Override
        public FieldDefinition definition() {
            return definition;
        }
    }

    /** Builds {@link Narrowed}. Setters do not accept null: see {@link #setNull} and {@link #unset}. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.NarrowedSpec")
    public static final class Builder extends ResourceBuilder<Field, Narrowed, Builder> {
        private Builder() {
            super(TYPE);
        }

        private Builder(Narrowed model) {
            super(model);
        }

        /**
         * The identifier of the job, unique in all of Asana.
         *
         * @param gid the value
         * @return this builder
         */
        public Builder gid(String gid) {
            return set(Field.GID, gid);
        }

        /**
         * The kind of resource that this is: {@code job}.
         *
         * @param resourceType the value
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            return set(Field.RESOURCE_TYPE, resourceType);
        }

        /**
         * What the job does, such as {@code duplicate_task}.
         *
         * @param resourceSubtype the value
         * @return this builder
         */
        public Builder resourceSubtype(String resourceSubtype) {
            return set(Field.RESOURCE_SUBTYPE, resourceSubtype);
        }

        /**
         * How far the job has come.
         *
         * @param status the value
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no string of its own
         */
        public Builder status(JobResponseStatus status) {
            return set(Field.STATUS, status);
        }

        /**
         * Sets {@code status} as it appears on the wire.
         *
         * @param status the string
         * @return this builder
         */
        public Builder status(String status) {
            return set(Field.STATUS, status);
        }

        /**
         * Builds {@code newProject} in place.
         *
         * @param newProject sets the fields of the value
         * @return this builder
         */
        public Builder newProject(Consumer<ProjectTemplateCompact.Builder> newProject) {
            return build(Field.NEW_PROJECT, ProjectTemplateCompact.builder(), newProject);
        }

        /**
         * Asana's {@code new_project}.
         *
         * @param newProject the value
         * @return this builder
         */
        public Builder newProject(ProjectTemplateCompact newProject) {
            return set(Field.NEW_PROJECT, newProject);
        }

        /**
         * Builds {@code newTask} in place.
         *
         * @param newTask sets the fields of the value
         * @return this builder
         */
        public Builder newTask(Consumer<TaskCompact.Builder> newTask) {
            return build(Field.NEW_TASK, TaskCompact.builder(), newTask);
        }

        /**
         * The task that the job makes, if it makes one.
         *
         * @param newTask the value
         * @return this builder
         */
        public Builder newTask(TaskCompact newTask) {
            return set(Field.NEW_TASK, newTask);
        }

        /**
         * Builds {@code newProjectTemplate} in place.
         *
         * @param newProjectTemplate sets the fields of the value
         * @return this builder
         */
        public Builder newProjectTemplate(
                Consumer<ProjectTemplateCompact.Builder> newProjectTemplate) {
            return build(Field.NEW_PROJECT_TEMPLATE, ProjectTemplateCompact.builder(), newProjectTemplate);
        }

        /**
         * The project template that the job makes, if it makes one.
         *
         * @param newProjectTemplate the value
         * @return this builder
         */
        public Builder newProjectTemplate(ProjectTemplateCompact newProjectTemplate) {
            return set(Field.NEW_PROJECT_TEMPLATE, newProjectTemplate);
        }
    }

    /** Selects fields of {@link Narrowed}: each method returns a new selection. */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.NarrowedSpec")
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

        /** {@return a copy of this selection with {@code resourceSubtype}} */
        public Selection resourceSubtype() {
            return select(Field.RESOURCE_SUBTYPE);
        }

        /** {@return a copy of this selection with {@code status}} */
        public Selection status() {
            return select(Field.STATUS);
        }

        /**
         * Selects fields of {@code newProject}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection newProject(UnaryOperator<ProjectTemplateCompact.Selection> selection) {
            return select(Field.NEW_PROJECT, ProjectTemplateCompact.optFields(), selection);
        }

        /**
         * Selects fields of {@code newTask}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection newTask(UnaryOperator<TaskCompact.Selection> selection) {
            return select(Field.NEW_TASK, TaskCompact.optFields(), selection);
        }

        /**
         * Selects fields of {@code newProjectTemplate}.
         *
         * @param selection selects them
         * @return a copy of this selection with these fields
         */
        public Selection newProjectTemplate(
                UnaryOperator<ProjectTemplateCompact.Selection> selection) {
            return select(Field.NEW_PROJECT_TEMPLATE, ProjectTemplateCompact.optFields(), selection);
        }
    }

    @GeneratedFromSpec("io.github.asanaresource.processor.specs.NarrowedSpec")
    private static final class Descriptor extends ResourceType<Narrowed> {
        private Descriptor() {
            super(Narrowed.class, Field.values());
        }

        @Override
        protected Narrowed create(ResourceType<Narrowed> type, @Nullable Object[] slots) {
            return new Narrowed(type, slots);
        }

        @Override
        protected EmittedType<?> nested(String wireName) {
            return switch (wireName) {
                case "status" -> OpenEnumType.of(JobResponseStatus.class);
                case "new_project" -> ProjectTemplateCompact.TYPE;
                case "new_task" -> TaskCompact.TYPE;
                case "new_project_template" -> ProjectTemplateCompact.TYPE;
                default -> super.nested(wireName);
            };
        }
    }
}
