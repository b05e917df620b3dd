package com.example;

import io.github.asanaresource.AsanaResource;

/** A task. */
@AsanaResource
public interface TaskSpec {

    /** The title of the task. */
    String name();
}
