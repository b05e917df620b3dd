package com.example;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

@Union({"resource_subtype", "resource_type"})
public interface AccessSpec {

    @Variant("project_membership")
    ProjectMembershipSpec project();

    @Variant("goal_membership")
    GoalMembershipSpec goal();
}
