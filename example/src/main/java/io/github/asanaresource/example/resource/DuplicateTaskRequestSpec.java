package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;

/** What Asana is sent to duplicate a task. */
@AsanaResource
public interface DuplicateTaskRequestSpec {

    /** What the duplicate is to be like. */
    DataSpec data();

    /** What the duplicate of a task is to be like. */
    @AsanaResource
    interface DataSpec {

        /** The name of the duplicate. */
        String name();
    }
}
