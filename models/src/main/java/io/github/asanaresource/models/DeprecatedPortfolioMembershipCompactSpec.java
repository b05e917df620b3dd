package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OptIn;
import io.github.asanaresource.ReadOnly;

/**
 * A membership in a portfolio, as older operations list it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getportfoliomemberships">Asana's reference</a>.
 */
@AsanaResource
public interface DeprecatedPortfolioMembershipCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("portfolio_membership")
    String resourceType();

    @OptIn
    PortfolioCompactSpec portfolio();

    UserCompactSpec user();

    @ReadOnly
    @Example("admin")
    PortfolioAccessLevelSpec accessLevel();
}
