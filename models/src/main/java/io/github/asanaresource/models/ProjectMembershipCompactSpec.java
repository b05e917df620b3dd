package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a project, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectmembershipsforproject">Asana's reference</a>.
 */
@AsanaResource
public interface ProjectMembershipCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("project_membership")
    String resourceType();

    @OptIn
    ProjectCompactSpec parent();

    MemberCompactSpec member();

    @ReadOnly
    AccessLevelSpec accessLevel();
}
