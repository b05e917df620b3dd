package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Required;

@AsanaResource(basedOn = TaskBaseSpec.class)
public interface TaskCreateRequestSpec {

    @Required String workspace();

    /** Java would not let this override the string that a task has. */
    Long notes();
}
