package com.example;

import io.github.asanaresource.AsanaResource;

/** A change to a resource. */
@AsanaResource
public interface EventResponseSpec {

    String action();

    TaskCompactSpec resource();
}
