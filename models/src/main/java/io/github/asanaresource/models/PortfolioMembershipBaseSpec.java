package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** What every answer about a membership in a portfolio has. */
@AsanaResource
public interface PortfolioMembershipBaseSpec extends PortfolioMembershipCompactSpec {}
