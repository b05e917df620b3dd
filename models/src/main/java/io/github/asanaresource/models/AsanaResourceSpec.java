package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * Any resource, by its identifier.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettask">Asana's reference</a>.
 */
@AsanaResource
public interface AsanaResourceSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task")
    String resourceType();
}
