package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.json.ParsedJson;

/**
 * A constant of an emitted open enum. The last constant of the enum, {@code UNRECOGNIZED}, stands for every string that has no
 * constant of its own; the model keeps that string.
 */
public interface OpenEnumValue extends ParsedJson.Constant {

    /** {@return the name of the constant} */
    String name();

    /**
     * Returns the string of this constant on the wire.
     *
     * @return the string, such as {@code in_progress}
     * @throws IllegalStateException if this is {@code UNRECOGNIZED}, which has no string of its own
     */
    @Override
    String wireValue();

    /**
     * Tells whether this constant has a string of its own.
     *
     * @return false for {@code UNRECOGNIZED} only
     */
    @Override
    default boolean isRecognized() {
        return !name().equals("UNRECOGNIZED");
    }

    /** What Jackson writes for a constant outside a model. {@code UNRECOGNIZED} has no string: any would be invented. */
    @JsonValue
    private Object json() {
        return isRecognized() ? wireValue() : new UnwritableConstant(this);
    }
}
