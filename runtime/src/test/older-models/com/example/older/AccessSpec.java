package com.example.older;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** One of several resources. */
@Union({"resource_subtype", "resource_type"})
public interface AccessSpec {

    @Variant("goal_membership")
    GoalSpec goal();

    @Variant({"project_membership", "portfolio_membership"})
    ProjectSpec project();

    /** Access to a goal. */
    @AsanaResource
    interface GoalSpec {

        String resourceType();

        String role();
    }

    /** Access to a project. */
    @AsanaResource
    interface ProjectSpec {

        String resourceType();

        EveryKindSpec.OwnerSpec member();
    }
}
