package io.github.asanaresource.models.custom;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.models.TaskUpdateRequestSpec;

@AsanaResource
public interface SprintTaskUpdateSpec extends TaskUpdateRequestSpec, SprintFields {}
