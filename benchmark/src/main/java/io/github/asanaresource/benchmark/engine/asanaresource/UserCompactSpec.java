package io.github.asanaresource.benchmark.engine.asanaresource;

import io.github.asanaresource.AsanaResource;

/** A user, as other resources show it. */
@AsanaResource
public interface UserCompactSpec {

    /** The identifier of the user, unique in all of Asana. */
    String gid();

    /** The kind of resource that this is: {@code user}. */
    String resourceType();

    /** The name of the user. */
    String name();
}
