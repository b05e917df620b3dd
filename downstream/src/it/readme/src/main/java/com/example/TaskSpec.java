package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.OpenEnum;
import java.time.LocalDate;

/** A task. */
@AsanaResource
public interface TaskSpec {

    String gid();

    /** The title of the task. */
    String name();

    LocalDate dueOn();

    @OpenEnum({"default_task", "milestone", "approval"})
    String resourceSubtype();
}
