package io.github.asanaresource.models;

import io.github.asanaresource.Union;
import io.github.asanaresource.Variant;

/**
 * A membership in a goal, project, portfolio, custom field or custom type, as lists show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmemberships">Asana's reference</a>.
 */
@Union({"resource_subtype", "resource_type"})
public interface MembershipCompactSpec {

    @Variant("goal_membership")
    GoalMembershipCompactSpec goalMembership();

    @Variant("project_membership")
    ProjectMembershipCompactResponseSpec projectMembership();

    @Variant("portfolio_membership")
    PortfolioMembershipCompactResponseSpec portfolioMembership();

    @Variant("custom_field_membership")
    CustomFieldMembershipCompactSpec customFieldMembership();

    @Variant("custom_type_membership")
    CustomTypeMembershipCompactSpec customTypeMembership();
}
