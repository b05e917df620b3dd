package io.github.asanaresource.benchmark.engine.autovalue;

import com.google.auto.value.AutoValue;
import io.github.asanaresource.internal.Nullable;

/** A job, as AutoValue has it. */
@AutoValue
abstract class Job {

    abstract @Nullable String gid();

    abstract @Nullable String resourceType();

    abstract @Nullable String resourceSubtype();

    abstract @Nullable String status();

    abstract @Nullable Project newProject();

    abstract @Nullable Task newTask();

    abstract @Nullable ProjectTemplate newProjectTemplate();

    abstract Builder toBuilder();

    static Builder builder() {
        return new AutoValue_Job.Builder();
    }

    /** Builds Job. */
    @AutoValue.Builder
    abstract static class Builder {

        abstract Builder gid(@Nullable String gid);

        abstract Builder resourceType(@Nullable String resourceType);

        abstract Builder resourceSubtype(@Nullable String resourceSubtype);

        abstract Builder status(@Nullable String status);

        abstract Builder newProject(@Nullable Project newProject);

        abstract Builder newTask(@Nullable Task newTask);

        abstract Builder newProjectTemplate(@Nullable ProjectTemplate newProjectTemplate);

        abstract Job build();
    }
}
