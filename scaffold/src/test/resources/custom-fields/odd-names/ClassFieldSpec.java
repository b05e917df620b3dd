package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** class */
@OpenEnum
public enum ClassFieldSpec {
    /** class */
    @JsonProperty("31")
    CLASS
}
