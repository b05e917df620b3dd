package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A role that users can have in a workspace, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getroles">Asana's reference</a>.
 */
@AsanaResource
public interface RbacRoleCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("role")
    String resourceType();

    @Example("Developer")
    String name();

    @Example("This role has exclusive access to create app and PAT tokens.")
    String description();

    @Example("false")
    boolean isStandardRole();
}
