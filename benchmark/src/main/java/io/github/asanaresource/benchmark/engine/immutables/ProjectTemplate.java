package io.github.asanaresource.benchmark.engine.immutables;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.asanaresource.internal.Nullable;
import org.immutables.value.Value;

/** A project template, as Immutables has it. */
@Value.Immutable
@JsonSerialize(as = ImmutableProjectTemplate.class)
@JsonDeserialize(as = ImmutableProjectTemplate.class)
public interface ProjectTemplate {

    @Nullable
    String gid();

    @JsonProperty("resource_type")
    @Nullable
    String resourceType();

    @Nullable
    String name();
}
