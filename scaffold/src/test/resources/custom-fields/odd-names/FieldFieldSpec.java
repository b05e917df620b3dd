package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Field */
@OpenEnum
public enum FieldFieldSpec {
    /** A */
    @JsonProperty("111")
    A
}
