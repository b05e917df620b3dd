package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A time period: a year, half-year or quarter to which goals belong.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettimeperiod">Asana's reference</a>.
 */
@AsanaResource
public interface TimePeriodResponseSpec extends TimePeriodBaseSpec {}
