package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;
import java.time.LocalDate;

/**
 * A request to submit a timesheet for approval.
 *
 * <p>See <a href="https://developers.asana.com/reference/createtimesheetapprovalstatus">Asana's reference</a>.
 */
@AsanaResource
public interface CreateTimesheetApprovalStatusRequestSpec {

    @Required
    @Example("12345")
    String user();

    @Required
    @Example("12345")
    String workspace();

    @Required
    @Example("2025-01-06")
    LocalDate startDate();

    @Required
    @Example("2025-01-12")
    LocalDate endDate();
}
