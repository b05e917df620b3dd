package io.github.asanaresource.benchmark.engine.autovalue;

import com.google.auto.value.AutoValue;
import io.github.asanaresource.internal.Nullable;

/** A task, as AutoValue has it. */
@AutoValue
abstract class Task {

    abstract @Nullable String gid();

    abstract @Nullable String resourceType();

    abstract @Nullable String name();

    abstract @Nullable String resourceSubtype();

    abstract @Nullable User createdBy();

    static Builder builder() {
        return new AutoValue_Task.Builder();
    }

    /** Builds Task. */
    @AutoValue.Builder
    abstract static class Builder {

        abstract Builder gid(@Nullable String gid);

        abstract Builder resourceType(@Nullable String resourceType);

        abstract Builder name(@Nullable String name);

        abstract Builder resourceSubtype(@Nullable String resourceSubtype);

        abstract Builder createdBy(@Nullable User createdBy);

        abstract Task build();
    }
}
