package io.github.asanaresource.models;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** The colors that Asana gives to resources. */
@OpenEnum
public enum ColorSpec {
    @JsonProperty("dark-pink")
    DARK_PINK,

    @JsonProperty("dark-green")
    DARK_GREEN,

    @JsonProperty("dark-blue")
    DARK_BLUE,

    @JsonProperty("dark-red")
    DARK_RED,

    @JsonProperty("dark-teal")
    DARK_TEAL,

    @JsonProperty("dark-brown")
    DARK_BROWN,

    @JsonProperty("dark-orange")
    DARK_ORANGE,

    @JsonProperty("dark-purple")
    DARK_PURPLE,

    @JsonProperty("dark-warm-gray")
    DARK_WARM_GRAY,

    @JsonProperty("light-pink")
    LIGHT_PINK,

    @JsonProperty("light-green")
    LIGHT_GREEN,

    @JsonProperty("light-blue")
    LIGHT_BLUE,

    @JsonProperty("light-red")
    LIGHT_RED,

    @JsonProperty("light-teal")
    LIGHT_TEAL,

    @JsonProperty("light-brown")
    LIGHT_BROWN,

    @JsonProperty("light-orange")
    LIGHT_ORANGE,

    @JsonProperty("light-purple")
    LIGHT_PURPLE,

    @JsonProperty("light-warm-gray")
    LIGHT_WARM_GRAY
}
