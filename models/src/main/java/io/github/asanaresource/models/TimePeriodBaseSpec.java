package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * The fields of a time period in every response.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettimeperiod">Asana's reference</a>.
 */
@AsanaResource
public interface TimePeriodBaseSpec extends TimePeriodCompactSpec {

    TimePeriodCompactSpec parent();
}
