package io.github.asanaresource.models.upgrade.yesterday;

import io.github.asanaresource.AsanaResource;

/** A person. */
@AsanaResource
public interface UserSpec {

    String resourceType();

    String gid();

    String name();
}
