package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A membership in a portfolio, as the list of all memberships shows it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmemberships">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioMembershipCompactResponseSpec extends PortfolioMembershipCompactSpec {

    @Override
    @Example("membership")
    String resourceType();

    @Example("portfolio_membership")
    String resourceSubtype();
}
