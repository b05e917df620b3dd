package com.example.older;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** The options of a custom field. */
@OpenEnum
public enum StageSpec {
    @JsonProperty("21")
    DESIGN,

    @JsonProperty("22")
    BUILD
}
