package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

@OpenEnum
public enum TaskStateSpec {
    @JsonProperty("1")
    VALUE_1,

    @JsonProperty("*")
    VALUE,

    @JsonProperty("-")
    VALUE_2
}
