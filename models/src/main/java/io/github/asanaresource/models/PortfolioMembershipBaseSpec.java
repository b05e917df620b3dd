package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a membership in a portfolio in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/getmembership">Asana's reference</a>.
 */
@AsanaResource
public interface PortfolioMembershipBaseSpec extends PortfolioMembershipCompactSpec {}
