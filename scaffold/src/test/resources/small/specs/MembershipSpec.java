package com.example;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

@Union({"resource_subtype", "resource_type"})
public interface MembershipSpec {

    @Variant("project_membership")
    ProjectMembershipSpec projectMembership();

    @Variant("goal_membership")
    GoalMembershipSpec goalMembership();
}
