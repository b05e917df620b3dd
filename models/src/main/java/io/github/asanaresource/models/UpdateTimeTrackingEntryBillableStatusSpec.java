package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Whether tracked time is to be billed. */
@OpenEnum
public enum UpdateTimeTrackingEntryBillableStatusSpec {
    BILLABLE,

    @JsonProperty("nonBillable")
    NON_BILLABLE,

    @JsonProperty("notApplicable")
    NOT_APPLICABLE
}
