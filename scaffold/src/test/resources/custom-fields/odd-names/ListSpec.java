package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** List */
@OpenEnum
public enum ListSpec {
    /** Json creator */
    @JsonProperty("161")
    JSON_CREATOR
}
