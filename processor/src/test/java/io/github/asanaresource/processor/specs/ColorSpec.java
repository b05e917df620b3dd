package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Colours, which projects, tags and more have. */
@OpenEnum
public enum ColorSpec {
    /** What has this colour, has none. */
    NONE,

    @JsonProperty("dark-pink")
    DARK_PINK,

    /** @deprecated Use {@link #NONE}. */
    @Deprecated
    LIGHT_GREY
}
