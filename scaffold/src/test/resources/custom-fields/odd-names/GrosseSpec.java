package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Größe */
@OpenEnum
public enum GrosseSpec {
    /** XL */
    @JsonProperty("91")
    XL
}
