package io.github.asanaresource.models.upgrade.today;

import io.github.asanaresource.Union;

/** Whether somebody approved. */
@Union
public interface ApprovalSpec {

    String text();

    UserSpec approver();
}
