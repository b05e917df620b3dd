package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

@Union({"resource_subtype", "resource_type"})
public interface AccessSpec {

    @Variant("goal_membership")
    GoalMembershipSpec goal();

    @Variant({"project_membership", "portfolio_membership"})
    WorkMembershipSpec work();

    /** Who can see a goal. */
    @AsanaResource(name = "GoalMembership")
    interface GoalMembershipSpec {

        boolean isCommenter();
    }

    /** Who can see a project or a portfolio. */
    @AsanaResource(name = "WorkMembership")
    interface WorkMembershipSpec {

        String accessLevel();
    }
}
