package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a membership in a portfolio in the responses of its older operations.
 *
 * <p>See <a href="https://developers.asana.com/reference/getportfoliomembership">Asana's reference</a>.
 */
@AsanaResource
public interface DeprecatedPortfolioMembershipBaseSpec extends DeprecatedPortfolioMembershipCompactSpec {}
