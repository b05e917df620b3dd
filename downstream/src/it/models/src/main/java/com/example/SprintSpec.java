package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.models.ColorSpec;
import io.github.asanaresource.models.ProjectCompactSpec;
import io.github.asanaresource.models.TaskResponse;
import io.github.asanaresource.models.UserCompact;
import java.util.List;

/** Some tasks of a project. */
@AsanaResource
public interface SprintSpec {

    UserCompact owner();

    List<TaskResponse> tasks();

    ProjectCompactSpec project();

    ColorSpec color();

    List<EstimatedTaskSpec> estimatedTasks();
}
