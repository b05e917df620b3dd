package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** String */
@OpenEnum
public enum AsanaStringSpec {
    /** A */
    @JsonProperty("121")
    A
}
