package io.github.asanaresource.benchmark.engine.immutables;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.asanaresource.internal.Nullable;
import org.immutables.value.Value;

/** A user, as Immutables has it. */
@Value.Immutable
@JsonSerialize(as = ImmutableUser.class)
@JsonDeserialize(as = ImmutableUser.class)
public interface User {

    @Nullable
    String gid();

    @JsonProperty("resource_type")
    @Nullable
    String resourceType();

    @Nullable
    String name();
}
