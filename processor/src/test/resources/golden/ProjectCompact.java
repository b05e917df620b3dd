package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.DocumentState;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.JsonDocument;
import io.github.asanaresource.JsonKind;
import io.github.asanaresource.Nullable;
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
 * A project, as other resources show it.
 *
 * <p>Immutable, and safe to share between threads. Jackson 2 and Jackson 3 read and write it as it is.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.ProjectCompactSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public final class ProjectCompact implements ResourceModel<ProjectCompact.Field> {
    private final @Nullable String gid;

    private final @Nullable String resourceType;

    private final @Nullable String name;

    private final DocumentState<Field> state;

    private ProjectCompact(Builder builder) {
        this.gid = builder.gid;
        this.resourceType = builder.resourceType;
        this.name = builder.name;
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
    public static ProjectCompact fromJson(Map<String, ?> json) {
        Builder builder = new Builder();
        for (Map.Entry<String, ?> field : json.entrySet()) {
            builder.read(field.getKey(), field.getValue());
        }
        return new ProjectCompact(builder);
    }

    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    private static ProjectCompact fromDocument(JsonDocument document) {
        return fromJson(document.object("ProjectCompact"));
    }

    /**
     * The identifier of the project, unique in all of Asana.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> gid() {
        return state.optional(Field.GID, gid);
    }

    /**
     * The kind of resource that this is: {@code project}.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> resourceType() {
        return state.optional(Field.RESOURCE_TYPE, resourceType);
    }

    /**
     * The name of the project.
     *
     * @return the value; empty if it is absent or null
     * @throws io.github.asanaresource.MalformedValueException if it is one of {@link #unreadableFields()}
     */
    public Optional<String> name() {
        return state.optional(Field.NAME, name);
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
                || (other instanceof ProjectCompact that
                && this.state.equals(that.state)
                && Arrays.equals(this.values(), that.values()));
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + Arrays.hashCode(values());
    }

    @Override
    public String toString() {
        return state.describe("ProjectCompact", Field.values(), values());
    }

    private @Nullable Object[] values() {
        return new Object[] {gid, resourceType, name};
    }

    /**
     * The fields that the spec of {@link ProjectCompact} names, in its order.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.ProjectCompactSpec")
    public enum Field implements ResourceField {
        /**
         * {@code gid}, see {@link ProjectCompact#gid()}.
         */
        GID("gid"),

        /**
         * {@code resource_type}, see {@link ProjectCompact#resourceType()}.
         */
        RESOURCE_TYPE("resource_type"),

        /**
         * {@code name}, see {@link ProjectCompact#name()}.
         */
        NAME("name");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String resource() {
            return "ProjectCompact";
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link ProjectCompact}, for one thread at a time.
     *
     * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
     */
    @GeneratedFromSpec("io.github.asanaresource.processor.specs.ProjectCompactSpec")
    public static final class Builder implements ResourceBuilder<Field, ProjectCompact> {
        private @Nullable String gid;

        private @Nullable String resourceType;

        private @Nullable String name;

        private final DocumentState.Builder<Field> state;

        private Builder() {
            this.state = new DocumentState.Builder<>();
        }

        private Builder(ProjectCompact model) {
            this.gid = model.gid;
            this.resourceType = model.resourceType;
            this.name = model.name;
            this.state = model.state.toBuilder();
        }

        /**
         * The identifier of the project, unique in all of Asana.
         *
         * @param gid the value, not null
         * @return this builder
         */
        public Builder gid(String gid) {
            this.gid = state.set(Field.GID, gid);
            return this;
        }

        /**
         * The kind of resource that this is: {@code project}.
         *
         * @param resourceType the value, not null
         * @return this builder
         */
        public Builder resourceType(String resourceType) {
            this.resourceType = state.set(Field.RESOURCE_TYPE, resourceType);
            return this;
        }

        /**
         * The name of the project.
         *
         * @param name the value, not null
         * @return this builder
         */
        public Builder name(String name) {
            this.name = state.set(Field.NAME, name);
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
        public ProjectCompact build() {
            return new ProjectCompact(this);
        }

        private void read(String wireName, @Nullable Object json) {
            switch (wireName) {
                case "gid" -> this.gid = state.read(Field.GID, json, JsonKind.TEXT);
                case "resource_type" -> this.resourceType = state.read(Field.RESOURCE_TYPE, json,
                        JsonKind.TEXT);
                case "name" -> this.name = state.read(Field.NAME, json, JsonKind.TEXT);
                default -> state.readUnknown(wireName, json);
            }
        }
    }
}
