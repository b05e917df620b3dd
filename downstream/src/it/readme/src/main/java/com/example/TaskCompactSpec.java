package com.example;

import io.github.asanaresource.AsanaResource;

/** A task, as other resources show it. */
@AsanaResource
public interface TaskCompactSpec {

    String gid();

    String name();
}
