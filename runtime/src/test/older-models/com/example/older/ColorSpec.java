package com.example.older;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** An enum that fields share. */
@OpenEnum
public enum ColorSpec {
    NONE,

    @JsonProperty("dark-pink")
    DARK_PINK
}
