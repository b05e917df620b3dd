package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * Whether a timesheet is approved, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/gettimesheetapprovalstatus">Asana's reference</a>.
 */
@AsanaResource
public interface TimesheetApprovalStatusResponseSpec extends TimesheetApprovalStatusCompactSpec {}
