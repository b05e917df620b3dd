package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a team, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getteammemberships">Asana's reference</a>.
 */
@AsanaResource
public interface TeamMembershipCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("team_membership")
    String resourceType();

    UserCompactSpec user();

    TeamCompactSpec team();

    @Example("false")
    boolean isGuest();

    @ReadOnly
    @Example("false")
    boolean isLimitedAccess();

    @Example("false")
    boolean isAdmin();
}
