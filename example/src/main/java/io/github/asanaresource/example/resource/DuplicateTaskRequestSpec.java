package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;

/** A request to duplicate a task. */
@AsanaResource
public interface DuplicateTaskRequestSpec {

    /** The properties of the duplicate. */
    DataSpec data();

    /** The properties of the duplicate of a task. */
    @AsanaResource
    interface DataSpec {

        /** The name of the duplicate. */
        String name();
    }
}
