package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumType;
import io.github.asanaresource.OpenEnumValue;
import java.lang.Deprecated;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Colors of projects, tags and more.
 *
 * <p>Asana may send other strings. They become {@link #UNRECOGNIZED}, and the model keeps them.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.ColorSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum Color implements OpenEnumValue {
    /** No color. */
    NONE("none"),

    /** {@code dark-pink}. */
    DARK_PINK("dark-pink"),

    /**
     * {@code light_grey}.
     *
     * @deprecated Use {@code NONE}.
     */
    @Deprecated
    LIGHT_GREY("light_grey"),

    /** Any string without a constant. The model keeps it, and has an accessor for it. */
    UNRECOGNIZED("");

    private final String wireValue;

    Color(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Returns the constant for a string.
     *
     * @param string the string on the wire; its case is significant
     * @return the constant, or {@link #UNRECOGNIZED} if there is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Color fromWireValue(String string) {
        return OpenEnumType.of(Color.class).fromWireValue(string);
    }

    @Override
    public String wireValue() {
        return OpenEnumType.requireRecognized(this, wireValue);
    }
}
