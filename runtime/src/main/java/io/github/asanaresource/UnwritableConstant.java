package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The JSON value of {@code UNRECOGNIZED}, which throws when it is written. Throwing earlier would break reading, since Jackson
 * asks every constant for its value before it reads the first one.
 */
final class UnwritableConstant {

    private final OpenEnumValue constant;

    UnwritableConstant(OpenEnumValue constant) {
        this.constant = constant;
    }

    /** Throws an {@code IllegalStateException} that explains why. */
    @JsonValue
    String wireValue() {
        return constant.wireValue();
    }

    @Override
    public String toString() {
        return constant.toString();
    }
}
