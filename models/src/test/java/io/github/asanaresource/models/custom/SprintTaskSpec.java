package io.github.asanaresource.models.custom;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.models.TaskResponseSpec;

@AsanaResource
public interface SprintTaskSpec extends TaskResponseSpec, SprintFields {}
