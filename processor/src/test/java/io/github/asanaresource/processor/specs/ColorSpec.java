package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Colors of projects, tags and more. */
@OpenEnum
public enum ColorSpec {
    /** No color. */
    NONE,

    @JsonProperty("dark-pink")
    DARK_PINK,

    /** @deprecated Use {@link #NONE}. */
    @Deprecated
    LIGHT_GREY
}
