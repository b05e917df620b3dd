package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/** What every answer about a membership in a goal has. */
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
