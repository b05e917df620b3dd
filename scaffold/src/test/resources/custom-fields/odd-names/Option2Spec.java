package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** 優先度 */
@OpenEnum
public enum Option2Spec {
    /** 高い */
    @JsonProperty("181")
    高い,

    /** 低い① */
    @JsonProperty("182")
    低い1
}
