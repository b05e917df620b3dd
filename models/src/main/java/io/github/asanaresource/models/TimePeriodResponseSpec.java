package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** A time period: a year, half-year or quarter to which goals belong. */
@AsanaResource
public interface TimePeriodResponseSpec extends TimePeriodBaseSpec {}
