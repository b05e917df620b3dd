package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Colours of projects, tags and more. */
@OpenEnum
public enum ColorSpec {
    /** The colour of a task that nobody has given one. */
    NONE,

    @JsonProperty("dark-pink")
    DARK_PINK
}
