package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A membership in a portfolio.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmembership">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioMembershipResponseSpec extends PortfolioMembershipBaseSpec {}
