package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.models.TaskResponseSpec;

@AsanaResource
public interface LaunchTaskSpec extends TaskResponseSpec, SprintFields {}
