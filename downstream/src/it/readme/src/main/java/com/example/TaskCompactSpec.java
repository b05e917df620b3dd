package com.example;

import io.github.asanaresource.AsanaResource;

/** A task, as it appears in other resources. */
@AsanaResource
public interface TaskCompactSpec {

    String gid();

    String getName();
}
