package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A user, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getusers">Asana's reference</a>.
 */
@AsanaResource
public interface UserCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("user")
    String resourceType();

    @Example("Greg Sanchez")
    String name();
}
