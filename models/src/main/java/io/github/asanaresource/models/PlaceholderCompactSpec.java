package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A placeholder, as other resources show it: a role that nobody has taken yet.
 *
 * <p>See <a href="https://developers.asana.com/reference/getrates">Asana's reference</a>.
 */
@AsanaResource
public interface PlaceholderCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("user")
    String resourceType();

    @Example("Greg-Placeholder Sanchez")
    String name();
}
