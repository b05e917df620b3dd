package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.CreateOnly;
import io.github.asanaresource.Required;
import java.util.List;

@AsanaResource(basedOn = TaskBaseSpec.class)
public interface TaskCreateRequestSpec {

    @Required String workspace();

    @CreateOnly List<String> projects();

    /** Java would not let this override the string that a task has. */
    Long notes();
}
