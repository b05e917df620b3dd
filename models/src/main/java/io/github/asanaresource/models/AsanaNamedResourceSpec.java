package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/** Any resource that has a name. */
@AsanaResource
public interface AsanaNamedResourceSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task")
    String resourceType();

    @Example("Bug Task")
    String name();
}
