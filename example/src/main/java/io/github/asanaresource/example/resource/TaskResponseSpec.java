package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;
import java.time.LocalDate;

/** A task. */
@AsanaResource
public interface TaskResponseSpec {

    /** The identifier of the task, unique in all of Asana. */
    String gid();

    /** The type of this resource: {@code task}. */
    String resourceType();

    /** The name of the task. */
    String name();

    /** The day on which the task is due. */
    LocalDate dueOn();
}
