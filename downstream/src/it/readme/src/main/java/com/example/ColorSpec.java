package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Colors of projects, tags and more. */
@OpenEnum
public enum ColorSpec {
    /** The color of a task that has not been given one. */
    NONE,

    @JsonProperty("dark-pink")
    DARK_PINK
}
