package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What {@code UNRECOGNIZED} is to Jackson. An exception thrown at once would not do: Jackson asks every constant for its
 * value before it reads the first.
 */
final class UnwritableConstant {

    private final OpenEnumValue constant;

    UnwritableConstant(OpenEnumValue constant) {
        this.constant = constant;
    }

    /** Throws an {@code IllegalStateException}, whose message says why. */
    @JsonValue
    String wireValue() {
        return constant.wireValue();
    }

    @Override
    public String toString() {
        return constant.toString();
    }
}
