package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/**
 * A time period, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettimeperiods">Asana's reference</a>.
 */
@AsanaResource
public interface TimePeriodCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("time_period")
    String resourceType();

    /** A date; the API does not declare it as one. */
    @Example("2019-09-14")
    String endOn();

    /** A date; the API does not declare it as one. */
    @Example("2019-09-13")
    String startOn();

    @OpenEnum({"FY", "H1", "H2", "Q1", "Q2", "Q3", "Q4"})
    String period();

    @Example("Q1 FY22")
    String displayName();
}
