package io.github.asanaresource.benchmark.engine.immutables;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.asanaresource.internal.Nullable;
import org.immutables.value.Value;

/** A task, as Immutables has it. */
@Value.Immutable
@JsonSerialize(as = ImmutableTask.class)
@JsonDeserialize(as = ImmutableTask.class)
public interface Task {

    @Nullable
    String gid();

    @JsonProperty("resource_type")
    @Nullable
    String resourceType();

    @Nullable
    String name();

    @JsonProperty("resource_subtype")
    @Nullable
    String resourceSubtype();

    @JsonProperty("created_by")
    @Nullable
    User createdBy();
}
