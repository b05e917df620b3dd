package io.github.asanaresource.benchmark.engine.immutables;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.asanaresource.internal.Nullable;
import org.immutables.value.Value;

/** A job, as Immutables has it. */
@Value.Immutable
@JsonSerialize(as = ImmutableJob.class)
@JsonDeserialize(as = ImmutableJob.class)
public interface Job {

    @Nullable
    String gid();

    @JsonProperty("resource_type")
    @Nullable
    String resourceType();

    @JsonProperty("resource_subtype")
    @Nullable
    String resourceSubtype();

    @Nullable
    String status();

    @JsonProperty("new_project")
    @Nullable
    Project newProject();

    @JsonProperty("new_task")
    @Nullable
    Task newTask();

    @JsonProperty("new_project_template")
    @Nullable
    ProjectTemplate newProjectTemplate();
}
