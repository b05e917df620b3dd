package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.OpenEnum;

/** Приоритет */
@OpenEnum
public enum OptionSpec {
    /** Высокий */
    @JsonProperty("21")
    ВЫСОКИЙ,

    /** 🔥🔥 */
    @JsonProperty("22")
    VALUE,

    /** High */
    @JsonProperty("23")
    HIGH,

    /** high! */
    @JsonProperty("24")
    HIGH_2,

    /** 1st */
    @JsonProperty("25")
    VALUE_1ST,

    /** Unrecognized */
    @JsonProperty("26")
    UNRECOGNIZED_2,

    /** Élevé */
    @JsonProperty("27")
    ELEVE,

    @JsonProperty("28")
    VALUE_2
}
