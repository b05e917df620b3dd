package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A project, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getitemsforportfolio">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("project")
    String resourceType();

    @Example("Stuff to buy")
    String name();
}
