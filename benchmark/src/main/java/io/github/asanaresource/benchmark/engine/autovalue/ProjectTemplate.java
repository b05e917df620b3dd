package io.github.asanaresource.benchmark.engine.autovalue;

import com.google.auto.value.AutoValue;
import io.github.asanaresource.internal.Nullable;

/** A project template, as AutoValue has it. */
@AutoValue
abstract class ProjectTemplate {

    abstract @Nullable String gid();

    abstract @Nullable String resourceType();

    abstract @Nullable String name();

    static Builder builder() {
        return new AutoValue_ProjectTemplate.Builder();
    }

    /** Builds ProjectTemplate. */
    @AutoValue.Builder
    abstract static class Builder {

        abstract Builder gid(@Nullable String gid);

        abstract Builder resourceType(@Nullable String resourceType);

        abstract Builder name(@Nullable String name);

        abstract ProjectTemplate build();
    }
}
