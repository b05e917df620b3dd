package com.example.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

@OpenEnum
public enum ColorSpec {
    @JsonProperty("dark-pink")
    DARK_PINK
}
