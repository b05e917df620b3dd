package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A status that tasks of a custom type can have.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettask">Asana's reference</a>.
 */
@AsanaResource
public interface CustomTypeStatusOptionCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("custom_type_status_option")
    String resourceType();

    @Example("Solution pending")
    String name();
}
