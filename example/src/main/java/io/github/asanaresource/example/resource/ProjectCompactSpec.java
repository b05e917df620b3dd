package io.github.asanaresource.example.resource;

import io.github.asanaresource.AsanaResource;

/** A project, as it appears in other resources. */
@AsanaResource
public interface ProjectCompactSpec {

    /** The identifier of the project, unique in all of Asana. */
    String gid();

    /** The type of this resource: {@code project}. */
    String resourceType();

    /** The name of the project. */
    String name();
}
