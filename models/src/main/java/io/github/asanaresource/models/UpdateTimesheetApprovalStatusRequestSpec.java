package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.Required;

/**
 * A request to approve, reject or recall a timesheet.
 *
 * <p>See <a href="https://developers.asana.com/reference/updatetimesheetapprovalstatus">Asana's reference</a>.
 */
@AsanaResource
public interface UpdateTimesheetApprovalStatusRequestSpec {

    @Required
    @OpenEnum({"submitted", "draft", "approved", "rejected"})
    @Example("submitted")
    String approvalStatus();

    @Example("Approved by manager")
    String message();
}
