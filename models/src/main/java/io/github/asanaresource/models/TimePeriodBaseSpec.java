package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/** What every answer about a time period has. */
@AsanaResource
public interface TimePeriodBaseSpec extends TimePeriodCompactSpec {

    TimePeriodCompactSpec parent();
}
