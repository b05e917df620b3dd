package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Priority */
@OpenEnum
public enum PrioritySpec {
    /** Low */
    @JsonProperty("1204567890123470")
    LOW,

    /** High */
    @JsonProperty("1204567890123471")
    HIGH,

    /** Whenever */
    @JsonProperty("1204567890123472")
    WHENEVER
}
