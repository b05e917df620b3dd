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
 * A job that is shown with a project of another kind, which Java would not let it extend.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.NarrowedSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class Narrowed implements JsonModel {
    private final long sent;

    private final @Nullable String gid;

    private final @Nullable String resourceType;

    private final @Nullable String resourceSubtype;

    private final @Nullable String status;

    private final @Nullable ProjectTemplateCompact newProject;

    private final @Nullable TaskCompact newTask;

    private final @Nullable ProjectTemplateCompact newProjectTemplate;

    private final Map<Field, UnreadableValue> unreadableFields;

    private final Map<String, @Nullable Object> unknownFields;

    private Narrowed(Builder builder) {
        this.sent = builder.sent;
        this.gid = builder.gid;
        this.resourceType = builder.resourceType;
        this.resourceSubtype = builder.resourceSubtype;
        this.status = builder.status;
        this.newProject = builder.newProject;
        this.newTask = builder.newTask;
        this.newProjectTemplate = builder.newProjectTemplate;
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
    public static Narrowed fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new Narrowed(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static Narrowed fromDocument(JsonDocument document) {
        return fromJson(document.object("Narrowed"));
    }

    /**
     * The identifier of the job, unique in all of Asana.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> gid() {
        ResourceField.requireReadable(Field.GID, unreadableFields);
        return Optional.ofNullable(gid);
    }

    /**
     * The kind of resource that this is: {@code job}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceType() {
        ResourceField.requireReadable(Field.RESOURCE_TYPE, unreadableFields);
        return Optional.ofNullable(resourceType);
    }

    /**
     * What the job does, such as {@code duplicate_task}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceSubtype() {
        ResourceField.requireReadable(Field.RESOURCE_SUBTYPE, unreadableFields);
        return Optional.ofNullable(resourceSubtype);
    }

    /**
     * How far the job has come.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<JobResponseStatus> status() {
        ResourceField.requireReadable(Field.STATUS, unreadableFields);
        return Optional.ofNullable(status).map(JobResponseStatus::fromWireValue);
    }

    /**
     * The text of {@link #status()} as it is on the wire, also where it has no constant.
     *
     * @return the text; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> statusAsString() {
        ResourceField.requireReadable(Field.STATUS, unreadableFields);
        return Optional.ofNullable(status);
    }

    /**
     * Asana's {@code new_project}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<ProjectTemplateCompact> newProject() {
        ResourceField.requireReadable(Field.NEW_PROJECT, unreadableFields);
        return Optional.ofNullable(newProject);
    }

    /**
     * The task that the job makes, if it makes one.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<TaskCompact> newTask() {
        ResourceField.requireReadable(Field.NEW_TASK, unreadableFields);
        return Optional.ofNullable(newTask);
    }

    /**
     * The project template that the job makes, if it makes one.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<ProjectTemplateCompact> newProjectTemplate() {
        ResourceField.requireReadable(Field.NEW_PROJECT_TEMPLATE, unreadableFields);
        return Optional.ofNullable(newProjectTemplate);
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
                || (other instanceof Narrowed that
                && this.sent == that.sent
                && Objects.equals(this.gid, that.gid)
                && Objects.equals(this.resourceType, that.resourceType)
                && Objects.equals(this.resourceSubtype, that.resourceSubtype)
                && Objects.equals(this.status, that.status)
                && Objects.equals(this.newProject, that.newProject)
                && Objects.equals(this.newTask, that.newTask)
                && Objects.equals(this.newProjectTemplate, that.newProjectTemplate)
                && this.unreadableFields.equals(that.unreadableFields)
                && this.unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent, gid, resourceType, resourceSubtype, status, newProject, newTask,
                newProjectTemplate, unreadableFields, unknownFields);
    }

    @Override
    public String toString() {
        Description text = new Description("Narrowed");
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
            case RESOURCE_SUBTYPE -> this.resourceSubtype;
            case STATUS -> this.status;
            case NEW_PROJECT -> this.newProject;
            case NEW_TASK -> this.newTask;
            case NEW_PROJECT_TEMPLATE -> this.newProjectTemplate;
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
     * The fields that the spec of {@link Narrowed} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.NarrowedSpec")
    public enum Field implements ResourceField {
        /**
         * {@code gid}, see {@link Narrowed#gid()}.
         */
        GID("gid", 0),

        /**
         * {@code resource_type}, see {@link Narrowed#resourceType()}.
         */
        RESOURCE_TYPE("resource_type", 1),

        /**
         * {@code resource_subtype}, see {@link Narrowed#resourceSubtype()}.
         */
        RESOURCE_SUBTYPE("resource_subtype", 2),

        /**
         * {@code status}, see {@link Narrowed#status()}.
         */
        STATUS("status", 3),

        /**
         * {@code new_project}, see {@link Narrowed#newProject()}.
         */
        NEW_PROJECT("new_project", 4),

        /**
         * {@code new_task}, see {@link Narrowed#newTask()}.
         */
        NEW_TASK("new_task", 5),

        /**
         * {@code new_project_template}, see {@link Narrowed#newProjectTemplate()}.
         */
        NEW_PROJECT_TEMPLATE("new_project_template", 6);

        private final String wireName;

        private final int index;

        Field(String wireName, int index) {
            this.wireName = wireName;
            this.index = index;
        }

        @Override
        public String resource() {
            return "Narrowed";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link Narrowed}. It can go on after {@link #build()}, and is for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.NarrowedSpec")
    public static final class Builder {
        private long sent;

        private @Nullable String gid;

        private @Nullable String resourceType;

        private @Nullable String resourceSubtype;

        private @Nullable String status;

        private @Nullable ProjectTemplateCompact newProject;

        private @Nullable TaskCompact newTask;

        private @Nullable ProjectTemplateCompact newProjectTemplate;

        private final Map<Field, UnreadableValue> unreadableFields = new TreeMap<>();

        private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

        private Builder() {
        }

        private Builder(Narrowed model) {
            this.sent = model.sent;
            this.gid = model.gid;
            this.resourceType = model.resourceType;
            this.resourceSubtype = model.resourceSubtype;
            this.status = model.status;
            this.newProject = model.newProject;
            this.newTask = model.newTask;
            this.newProjectTemplate = model.newProjectTemplate;
            this.unreadableFields.putAll(model.unreadableFields);
            this.unknownFields.putAll(model.unknownFields);
        }

        /**
         * The identifier of the job, unique in all of Asana.
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
         * The kind of resource that this is: {@code job}.
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
         * What the job does, such as {@code duplicate_task}.
         *
         * @param resourceSubtype the value, not null
         * @return this builder
         */
        public Builder resourceSubtype(String resourceSubtype) {
            this.resourceSubtype = ResourceField.requireValue(resourceSubtype, Field.RESOURCE_SUBTYPE);
            set(Field.RESOURCE_SUBTYPE);
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
            ResourceField.requireValue(status, Field.STATUS);
            return status(OpenEnumValue.requireText(status, "status(String)"));
        }

        /**
         * Takes the text of {@code status} as it is to be on the wire.
         *
         * @param status the text, not null
         * @return this builder
         */
        public Builder status(String status) {
            this.status = ResourceField.requireValue(status, Field.STATUS);
            set(Field.STATUS);
            return this;
        }

        /**
         * Builds {@code new_project} anew.
         *
         * @param newProject fills the builder of the new value
         * @return this builder
         */
        public Builder newProject(Consumer<ProjectTemplateCompact.Builder> newProject) {
            ProjectTemplateCompact.Builder builder = ProjectTemplateCompact.builder();
            newProject.accept(builder);
            return newProject(builder.build());
        }

        /**
         * Asana's {@code new_project}.
         *
         * @param newProject the value, not null
         * @return this builder
         */
        public Builder newProject(ProjectTemplateCompact newProject) {
            this.newProject = ResourceField.requireValue(newProject, Field.NEW_PROJECT);
            set(Field.NEW_PROJECT);
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
            this.newTask = ResourceField.requireValue(newTask, Field.NEW_TASK);
            set(Field.NEW_TASK);
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
            this.newProjectTemplate = ResourceField.requireValue(newProjectTemplate, Field.NEW_PROJECT_TEMPLATE);
            set(Field.NEW_PROJECT_TEMPLATE);
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
                    throw new IllegalArgumentException(wireName + " is a field of Narrowed, and has a setter");
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
        public Narrowed build() {
            return new Narrowed(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "gid" -> this.gid = JsonKind.TEXT
                        .read(json, mark(Field.GID), unreadableFields);
                case "resource_type" -> this.resourceType = JsonKind.TEXT
                        .read(json, mark(Field.RESOURCE_TYPE), unreadableFields);
                case "resource_subtype" -> this.resourceSubtype = JsonKind.TEXT
                        .read(json, mark(Field.RESOURCE_SUBTYPE), unreadableFields);
                case "status" -> this.status = JsonKind.TEXT
                        .read(json, mark(Field.STATUS), unreadableFields);
                case "new_project" -> {
                    var part = JsonKind.OBJECT.read(json, mark(Field.NEW_PROJECT), unreadableFields);
                    this.newProject = part == null ? null : ProjectTemplateCompact.fromJson(part);
                }
                case "new_task" -> {
                    var part = JsonKind.OBJECT.read(json, mark(Field.NEW_TASK), unreadableFields);
                    this.newTask = part == null ? null : TaskCompact.fromJson(part);
                }
                case "new_project_template" -> {
                    var part = JsonKind.OBJECT.read(json, mark(Field.NEW_PROJECT_TEMPLATE), unreadableFields);
                    this.newProjectTemplate = part == null ? null : ProjectTemplateCompact.fromJson(part);
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
                case RESOURCE_SUBTYPE -> this.resourceSubtype = null;
                case STATUS -> this.status = null;
                case NEW_PROJECT -> this.newProject = null;
                case NEW_TASK -> this.newTask = null;
                case NEW_PROJECT_TEMPLATE -> this.newProjectTemplate = null;
            }
        }
    }
}
