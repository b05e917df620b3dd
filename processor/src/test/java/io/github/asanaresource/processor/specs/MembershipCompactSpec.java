package io.github.asanaresource.processor.specs;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/** Who has access to what. */
@Union({"resource_subtype", "resource_type"})
public interface MembershipCompactSpec {

    /** Access to a goal. */
    @Variant("goal_membership")
    GoalMembershipSpec goalMembership();

    /** Access to a project. */
    @Variant("project_membership")
    ProjectMembershipSpec projectMembership();

    @Variant("portfolio_membership")
    PortfolioMembershipSpec portfolioMembership();

    /** Access to a custom field or to a template of them. */
    @Variant({"custom_field_membership", "custom_field_template_membership"})
    CustomFieldMembershipSpec customFieldMembership();

    /** Named by its generated type, which is emitted in the same round. */
    @Variant("team_membership")
    MembershipCompactTeamMembership team();

    /** The membership of a goal. */
    @AsanaResource
    interface GoalMembershipSpec {

        String gid();

        String resourceType();

        String resourceSubtype();

        TaskCompactSpec parent();
    }

    /** The membership of a project. */
    @AsanaResource
    interface ProjectMembershipSpec {

        String gid();

        ProjectCompactSpec parent();
    }

    /** The membership of a portfolio. */
    @AsanaResource
    interface PortfolioMembershipSpec {

        String gid();

        JobResponseSpec parent();
    }

    /** The membership of a custom field, whose parent is a text. */
    @AsanaResource
    interface CustomFieldMembershipSpec {

        String gid();

        String parent();
    }

    /** The membership of a team. */
    @AsanaResource
    interface TeamMembershipSpec {

        String gid();

        boolean isGuest();
    }
}
