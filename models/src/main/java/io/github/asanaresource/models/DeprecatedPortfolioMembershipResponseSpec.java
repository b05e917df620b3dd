package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A membership in a portfolio, as an older operation sends it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getportfoliomembership">Asana's reference</a>.
 */
@AsanaResource
public interface DeprecatedPortfolioMembershipResponseSpec extends DeprecatedPortfolioMembershipBaseSpec {}
