package com.example;

import io.github.asanaresource.AsanaResource;
import java.time.LocalDate;

/** A request to change a task. */
@AsanaResource
public interface TaskUpdateRequestSpec extends TaskBaseSpec {

    /** The identifier of a user, or {@code me}. */
    String assignee();

    LocalDate dueOn();
}
