package io.github.asanaresource.models.custom;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

@OpenEnum
public enum PrioritySpec {
    @JsonProperty("31")
    LOW,

    @JsonProperty("32")
    HIGH
}
