package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A tag, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettags">Asana's reference</a>.
 */
@AsanaResource
public interface TagCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("tag")
    String resourceType();

    @Example("Stuff to buy")
    String name();
}
