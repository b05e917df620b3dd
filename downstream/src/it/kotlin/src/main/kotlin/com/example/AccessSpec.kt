package com.example

import io.github.asanaresource.AsanaResource
import io.github.asanaresource.Union
import io.github.asanaresource.Variant

/** Who has access. */
@Union("resource_type")
sealed interface AccessSpec {

    /** Access to a project. */
    @get:Variant("project_membership")
    val project: ProjectMembershipSpec

    @Variant("goal_membership")
    fun goal(): GoalMembershipSpec

    @AsanaResource
    interface ProjectMembershipSpec : MembershipSpec {
        val accessLevel: String
    }

    @AsanaResource
    interface GoalMembershipSpec : MembershipSpec {
        val role: String
    }

    /** Not a spec itself. */
    interface MembershipSpec {
        val resourceType: String
    }
}
