package io.github.asanaresource.benchmark.engine.immutables;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.asanaresource.internal.Nullable;
import org.immutables.value.Value;

/** A project, as Immutables has it. */
@Value.Immutable
@JsonSerialize(as = ImmutableProject.class)
@JsonDeserialize(as = ImmutableProject.class)
public interface Project {

    @Nullable
    String gid();

    @JsonProperty("resource_type")
    @Nullable
    String resourceType();

    @Nullable
    String name();
}
