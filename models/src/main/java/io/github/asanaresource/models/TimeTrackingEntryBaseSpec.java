package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.time.OffsetDateTime;

/**
 * Time that somebody spent on a task.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettimetrackingentry">Asana's reference</a>.
 */
@AsanaResource
public interface TimeTrackingEntryBaseSpec extends TimeTrackingEntryCompactSpec {

    @ReadOnly
    TaskCompactSpec task();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    @ReadOnly
    @OpenEnum({"DRAFT", "SUBMITTED", "APPROVED", "REJECTED"})
    String approvalStatus();

    @ReadOnly
    @OpenEnum({"billable", "nonBillable", "notApplicable"})
    String billableStatus();

    @ReadOnly
    @Example("My description of work done on this entry")
    String description();
}
