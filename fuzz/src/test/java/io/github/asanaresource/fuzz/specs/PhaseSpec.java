package io.github.asanaresource.fuzz.specs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Strings from an open set that several fields share. */
@OpenEnum
public enum PhaseSpec {
    PLANNED,

    @JsonProperty("in-progress")
    IN_PROGRESS
}
