package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Whether a timesheet is approved, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettimesheetapprovalstatuses">Asana's reference</a>.
 */
@AsanaResource
public interface TimesheetApprovalStatusCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("timesheet_approval_status")
    String resourceType();

    @ReadOnly
    @Example("2012-02-22T02:06:58.147Z")
    OffsetDateTime createdAt();

    @ReadOnly
    UserCompactSpec user();

    @ReadOnly
    WorkspaceCompactSpec workspace();

    @ReadOnly
    @Example("2025-01-06")
    LocalDate startDate();

    @ReadOnly
    @Example("2025-01-12")
    LocalDate endDate();

    @ReadOnly
    @OpenEnum({"DRAFT", "SUBMITTED", "APPROVED", "REJECTED"})
    @Example("DRAFT")
    String approvalStatus();
}
