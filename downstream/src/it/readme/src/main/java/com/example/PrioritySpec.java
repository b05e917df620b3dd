package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

@OpenEnum
public enum PrioritySpec {
    @JsonProperty("1204567890123470")
    LOW,

    @JsonProperty("1204567890123471")
    HIGH
}
