package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** KPI प्राथमिकता */
@OpenEnum
public enum KpiSpec {
    /** ガ */
    @JsonProperty("191")
    ガ
}
