package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A team, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getteamsforworkspace">Asana's reference</a>.
 */
@AsanaResource
public interface TeamCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("team")
    String resourceType();

    @Example("Marketing")
    String name();
}
