package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a workspace, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getworkspacemembershipsforuser">Asana's reference</a>.
 */
@AsanaResource
public interface WorkspaceMembershipCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("workspace_membership")
    String resourceType();

    UserCompactSpec user();

    WorkspaceCompactSpec workspace();
}
