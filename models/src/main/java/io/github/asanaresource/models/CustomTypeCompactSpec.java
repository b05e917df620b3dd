package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A custom type of tasks, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettask">Asana's reference</a>.
 */
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
