package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Sprint fields */
@OpenEnum
public enum SprintFields2Spec {
    /** A */
    @JsonProperty("131")
    A
}
