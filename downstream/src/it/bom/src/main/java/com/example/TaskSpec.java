package com.example;

import io.github.asanaresource.AsanaResource;

/** A task. */
@AsanaResource
public interface TaskSpec {

    /** What is to be done. */
    String name();
}
