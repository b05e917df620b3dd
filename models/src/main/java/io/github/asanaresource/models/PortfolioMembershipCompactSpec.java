package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a portfolio, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmemberships">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioMembershipCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("portfolio_membership")
    String resourceType();

    PortfolioCompactSpec parent();

    MemberCompactSpec member();

    @ReadOnly
    PortfolioAccessLevelSpec accessLevel();
}
