package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** The options of a custom field. */
@OpenEnum
public enum PrioritySpec {
    @JsonProperty("1204567890123470")
    LOW,

    @JsonProperty("1204567890123471")
    HIGH
}
