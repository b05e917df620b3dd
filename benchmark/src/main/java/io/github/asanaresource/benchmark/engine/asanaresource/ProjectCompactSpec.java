package io.github.asanaresource.benchmark.engine.asanaresource;

import io.github.asanaresource.AsanaResource;

/** A project, as other resources show it. */
@AsanaResource
public interface ProjectCompactSpec {

    /** The identifier of the project, unique in all of Asana. */
    String gid();

    /** The kind of resource that this is: {@code project}. */
    String resourceType();

    /** The name of the project. */
    String name();
}
