package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The fields of an allocation that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/getallocation">Asana's reference</a>.
 */
@AsanaResource
public interface AllocationBaseSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("allocation")
    String resourceType();

    @Example("2024-02-28")
    LocalDate startDate();

    @Example("2024-02-28")
    LocalDate endDate();

    EffortSpec effort();

    /** How much of the time of a user or placeholder an allocation takes. */
    @AsanaResource
    interface EffortSpec {

        @OpenEnum({"hours", "percent"})
        String type();

        @Example("50")
        BigDecimal value();
    }
}
