package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * Who is a member: a user, or a team.
 *
 * <p>See <a href="https://developers.asana.com/reference/getprojectmembershipsforproject">Asana's reference</a>.
 */
@AsanaResource
public interface MemberCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @Example("user")
    String resourceType();

    @Example("Greg Sanchez")
    String name();
}
