package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Channels */
@OpenEnum
public enum ChannelSpec {
    /** E-mail */
    @JsonProperty("1204567890123480")
    E_MAIL,

    /** 1:1 talk */
    @JsonProperty("1204567890123481")
    VALUE_1_1_TALK
}
