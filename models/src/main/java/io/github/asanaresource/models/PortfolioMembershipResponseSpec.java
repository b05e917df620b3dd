package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** A membership in a portfolio. */
@AsanaResource
public interface PortfolioMembershipResponseSpec extends PortfolioMembershipBaseSpec {}
