package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;

/** A request to duplicate a task. */
@AsanaResource
public interface DuplicateTaskRequestSpec {

    /** The name of the duplicate. */
    String name();
}
