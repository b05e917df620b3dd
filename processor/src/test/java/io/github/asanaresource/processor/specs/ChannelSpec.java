package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** The options of a custom field. */
@OpenEnum
public enum ChannelSpec {
    @JsonProperty("1204567890123480")
    WEB,

    @JsonProperty("1204567890123481")
    MAIL
}
