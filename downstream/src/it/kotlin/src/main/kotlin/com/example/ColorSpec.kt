package com.example

import com.fasterxml.jackson.annotation.JsonProperty
import io.github.asanaresource.OpenEnum

/** Colors that fields share. */
@OpenEnum
enum class ColorSpec {
    /** No color. */
    NONE,

    @JsonProperty("dark-pink")
    DARK_PINK,
}
