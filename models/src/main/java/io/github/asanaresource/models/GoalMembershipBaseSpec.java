package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/**
 * The fields of a membership in a goal in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmemberships">Asana's reference</a>.
 */
@AsanaResource
public interface GoalMembershipBaseSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @Example("membership")
    String resourceType();

    @ReadOnly
    @Example("goal_membership")
    String resourceSubtype();

    MemberCompactSpec member();

    @ReadOnly
    GoalCompactSpec parent();

    /** @deprecated Use {@code access_level}. */
    @Deprecated
    @OpenEnum({"commenter", "editor"})
    String role();

    @OpenEnum({"viewer", "commenter", "editor", "admin"})
    String accessLevel();

    /** @deprecated Use {@code parent}. */
    @Deprecated
    @ReadOnly
    GoalCompactSpec goal();
}
