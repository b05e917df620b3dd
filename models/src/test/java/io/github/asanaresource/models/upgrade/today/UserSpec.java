package io.github.asanaresource.models.upgrade.today;

import io.github.asanaresource.AsanaResource;

/** A person. */
@AsanaResource
public interface UserSpec {

    String resourceType();

    String gid();

    String name();
}
