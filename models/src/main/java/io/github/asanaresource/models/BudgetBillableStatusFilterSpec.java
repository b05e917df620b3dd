package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** Which time counts for a budget: that to be billed, or other time. */
@OpenEnum
public enum BudgetBillableStatusFilterSpec {
    BILLABLE,
    NON_BILLABLE,
    ANY
}
