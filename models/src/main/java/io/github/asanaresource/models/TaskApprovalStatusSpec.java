package io.github.asanaresource.models;

import io.github.asanaresource.OpenEnum;

/** How an approval stands. */
@OpenEnum
public enum TaskApprovalStatusSpec {
    PENDING,
    APPROVED,
    REJECTED,
    CHANGES_REQUESTED
}
