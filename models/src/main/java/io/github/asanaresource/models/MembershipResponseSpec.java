package io.github.asanaresource.models;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/**
 * A membership: who takes part in a goal, project, portfolio, custom field or custom type.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmembership">Asana's reference</a>.
 */
@Union({"resource_subtype", "resource_type"})
public interface MembershipResponseSpec {

    @Variant("goal_membership")
    GoalMembershipResponseSpec goalMembership();

    @Variant("project_membership")
    ProjectMembershipCompactResponseSpec projectMembership();

    @Variant("portfolio_membership")
    PortfolioMembershipResponseSpec portfolioMembership();

    @Variant("custom_field_membership")
    CustomFieldMembershipResponseSpec customFieldMembership();

    @Variant("custom_type_membership")
    CustomTypeMembershipResponseSpec customTypeMembership();
}
