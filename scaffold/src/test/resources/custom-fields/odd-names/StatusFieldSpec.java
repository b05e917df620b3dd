package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** status */
@OpenEnum
public enum StatusFieldSpec {
    /** Done */
    @JsonProperty("51")
    DONE
}
