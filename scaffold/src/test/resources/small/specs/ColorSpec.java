package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** The color of a task. */
@OpenEnum
public enum ColorSpec {
    @JsonProperty("dark-pink")
    DARK_PINK,
    RED
}
