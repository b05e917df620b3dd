package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/** A custom type of tasks, as other resources show it. */
@AsanaResource
public interface CustomTypeCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("custom_type")
    String resourceType();

    @Example("Bug ticket")
    String name();
}
