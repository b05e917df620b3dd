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
 * A job: work that Asana does after it has answered the request for it.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.JobResponseSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class JobResponse implements ResourceModel<JobResponse.Field> {
    private final @Nullable String gid;

    private final @Nullable String resourceType;

    private final @Nullable String resourceSubtype;

    private final @Nullable String status;

    private final @Nullable ProjectCompact newProject;

    private final @Nullable TaskCompact newTask;

    private final @Nullable ProjectTemplateCompact newProjectTemplate;

    private final DocumentState<Field> state;

    private JobResponse(Builder builder) {
        this.gid = builder.gid;
        this.resourceType = builder.resourceType;
        this.resourceSubtype = builder.resourceSubtype;
        this.status = builder.status;
        this.newProject = builder.newProject;
        this.newTask = builder.newTask;
        this.newProjectTemplate = builder.newProjectTemplate;
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
    public static JobResponse fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new JobResponse(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static JobResponse fromDocument(JsonDocument document) {
        return fromJson(document.object("JobResponse"));
    }

    /**
     * The identifier of the job, unique in all of Asana.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> gid() {
        return state.optional(Field.GID, gid);
    }

    /**
     * The kind of resource that this is: {@code job}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceType() {
        return state.optional(Field.RESOURCE_TYPE, resourceType);
    }

    /**
     * What the job does, such as {@code duplicate_task}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceSubtype() {
        return state.optional(Field.RESOURCE_SUBTYPE, resourceSubtype);
    }

    /**
     * How far the job has come.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<JobResponseStatus> status() {
        return state.optional(Field.STATUS, status).map(JobResponseStatus::fromWireValue);
    }

    /**
     * The text of {@link #status()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> statusAsString() {
        return state.optional(Field.STATUS, status);
    }

    /**
     * The project that the job makes, if it makes one.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<ProjectCompact> newProject() {
        return state.optional(Field.NEW_PROJECT, newProject);
    }

    /**
     * The task that the job makes, if it makes one.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<TaskCompact> newTask() {
        return state.optional(Field.NEW_TASK, newTask);
    }

    /**
     * The project template that the job makes, if it makes one.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<ProjectTemplateCompact> newProjectTemplate() {
        return state.optional(Field.NEW_PROJECT_TEMPLATE, newProjectTemplate);
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
                || (other instanceof JobResponse that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("JobResponse", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {gid, resourceType, resourceSubtype, status, newProject, newTask,
                newProjectTemplate};
    }

    /**
     * The fields that the spec of {@link JobResponse} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.JobResponseSpec")
    public enum Field implements ResourceField {
        /**
         * {@code gid}, see {@link JobResponse#gid()}.
         */
        GID("gid"),

        /**
         * {@code resource_type}, see {@link JobResponse#resourceType()}.
         */
        RESOURCE_TYPE("resource_type"),

        /**
         * {@code resource_subtype}, see {@link JobResponse#resourceSubtype()}.
         */
        RESOURCE_SUBTYPE("resource_subtype"),

        /**
         * {@code status}, see {@link JobResponse#status()}.
         */
        STATUS("status"),

        /**
         * {@code new_project}, see {@link JobResponse#newProject()}.
         */
        NEW_PROJECT("new_project"),

        /**
         * {@code new_task}, see {@link JobResponse#newTask()}.
         */
        NEW_TASK("new_task"),

        /**
         * {@code new_project_template}, see {@link JobResponse#newProjectTemplate()}.
         */
        NEW_PROJECT_TEMPLATE("new_project_template");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String resource() {
            return "JobResponse";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link JobResponse}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.JobResponseSpec")
    public static final class Builder implements ResourceBuilder<Field, JobResponse> {
        private @Nullable String gid;

        private @Nullable String resourceType;

        private @Nullable String resourceSubtype;

        private @Nullable String status;

        private @Nullable ProjectCompact newProject;

        private @Nullable TaskCompact newTask;

        private @Nullable ProjectTemplateCompact newProjectTemplate;

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(JobResponse model) {
            this.gid = model.gid;
            this.resourceType = model.resourceType;
            this.resourceSubtype = model.resourceSubtype;
            this.status = model.status;
            this.newProject = model.newProject;
            this.newTask = model.newTask;
            this.newProjectTemplate = model.newProjectTemplate;
            this.state = model.state.toBuilder();
        }

        /**
         * The identifier of the job, unique in all of Asana.
         *
         * @param gid the value, not null
         * @return this builder
         */
        public Builder gid(String gid) {
            this.gid = state.set(Field.GID, gid);
            return this;
        }

        /**
         * The kind of resource that this is: {@code job}.
         *
         * @param resourceType the value, not null
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            this.resourceType = state.set(Field.RESOURCE_TYPE, resourceType);
            return this;
        }

        /**
         * What the job does, such as {@code duplicate_task}.
         *
         * @param resourceSubtype the value, not null
         * @return this builder
         */
        public Builder resourceSubtype(String resourceSubtype) {
            this.resourceSubtype = state.set(Field.RESOURCE_SUBTYPE, resourceSubtype);
            return this;
        }

        /**
         * How far the job has come.
         *
         * @param status the value, not null
         * @return this builder
         * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has no text of its own
         */
        public Builder status(JobResponseStatus status) {
            return status(OpenEnumValue.requireText(state.requireValue(Field.STATUS, status),
                    "status(String)"));
        }

        /**
         * Takes the text of {@code status} as it is to be on the wire.
         *
         * @param status the text, not null
         * @return this builder
         */
        public Builder status(String status) {
            this.status = state.set(Field.STATUS, status);
            return this;
        }

        /**
         * Builds {@code new_project} anew.
         *
         * @param newProject fills the builder of the new value
         * @return this builder
         */
        public Builder newProject(Consumer<ProjectCompact.Builder> newProject) {
            ProjectCompact.Builder builder = ProjectCompact.builder();
            newProject.accept(builder);
            return newProject(builder.build());
        }

        /**
         * The project that the job makes, if it makes one.
         *
         * @param newProject the value, not null
         * @return this builder
         */
        public Builder newProject(ProjectCompact newProject) {
            this.newProject = state.set(Field.NEW_PROJECT, newProject);
            return this;
        }

        /**
         * Builds {@code new_task} anew.
         *
         * @param newTask fills the builder of the new value
         * @return this builder
         */
        public Builder newTask(Consumer<TaskCompact.Builder> newTask) {
            TaskCompact.Builder builder = TaskCompact.builder();
            newTask.accept(builder);
            return newTask(builder.build());
        }

        /**
         * The task that the job makes, if it makes one.
         *
         * @param newTask the value, not null
         * @return this builder
         */
        public Builder newTask(TaskCompact newTask) {
            this.newTask = state.set(Field.NEW_TASK, newTask);
            return this;
        }

        /**
         * Builds {@code new_project_template} anew.
         *
         * @param newProjectTemplate fills the builder of the new value
         * @return this builder
         */
        public Builder newProjectTemplate(
                Consumer<ProjectTemplateCompact.Builder> newProjectTemplate) {
            ProjectTemplateCompact.Builder builder = ProjectTemplateCompact.builder();
            newProjectTemplate.accept(builder);
            return newProjectTemplate(builder.build());
        }

        /**
         * The project template that the job makes, if it makes one.
         *
         * @param newProjectTemplate the value, not null
         * @return this builder
         */
        public Builder newProjectTemplate(ProjectTemplateCompact newProjectTemplate) {
            this.newProjectTemplate = state.set(Field.NEW_PROJECT_TEMPLATE, newProjectTemplate);
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
        public JobResponse build() {
            return new JobResponse(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "gid" -> this.gid = state.read(Field.GID, json, JsonKind.TEXT);
                case "resource_type" -> this.resourceType = state.read(Field.RESOURCE_TYPE, json,
                        JsonKind.TEXT);
                case "resource_subtype" -> this.resourceSubtype = state.read(Field.RESOURCE_SUBTYPE, json,
                        JsonKind.TEXT);
                case "status" -> this.status = state.read(Field.STATUS, json, JsonKind.TEXT);
                case "new_project" -> {
                    var part = state.read(Field.NEW_PROJECT, json, JsonKind.OBJECT);
                    this.newProject = part == null ? null : ProjectCompact.fromJson(part);
                }
                case "new_task" -> {
                    var part = state.read(Field.NEW_TASK, json, JsonKind.OBJECT);
                    this.newTask = part == null ? null : TaskCompact.fromJson(part);
                }
                case "new_project_template" -> {
                    var part = state.read(Field.NEW_PROJECT_TEMPLATE, json, JsonKind.OBJECT);
                    this.newProjectTemplate = part == null ? null : ProjectTemplateCompact.fromJson(part);
                }
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
