package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;
import java.time.LocalDate;

/** A request to update a task. A field that is absent keeps its value; one that is null is cleared. */
@AsanaResource
public interface TaskUpdateRequestSpec {

    /** The name of the task. */
    String name();

    /** The day on which the task is due. */
    LocalDate dueOn();
}
