package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumValue;
import javax.annotation.processing.Generated;

/**
 * Colours, which projects, tags and more have.
 *
 * <p>Asana may send texts that have no constant here: they are {@link #UNRECOGNIZED}.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.ColorSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum Color implements OpenEnumValue {
    /**
     * What has this colour, has none.
     */
    NONE("none"),

    /**
     * {@code dark-pink}.
     */
    DARK_PINK("dark-pink"),

    /**
     * {@code light_grey}.
     *
     * @deprecated Use {@code NONE}.
     */
    @Deprecated
    LIGHT_GREY("light_grey"),

    /**
     * A text that has no constant here. The model keeps it, and has an accessor for it.
     */
    UNRECOGNIZED("");

    private final String wireValue;

    Color(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Finds the constant of a text.
     *
     * @param wireValue the text on the wire, in its exact case
     * @return its constant, or {@link #UNRECOGNIZED}
     */
    @JsonCreator(
            mode = JsonCreator.Mode.DELEGATING
    )
    public static Color fromWireValue(String wireValue) {
        return switch (wireValue) {
            case "none" -> NONE;
            case "dark-pink" -> DARK_PINK;
            case "light_grey" -> LIGHT_GREY;
            default -> UNRECOGNIZED;
        };
    }

    @Override
    public String wireValue() {
        if (this == UNRECOGNIZED) {
            throw new IllegalStateException("UNRECOGNIZED has no text of its own; the model has the text that came");
        }
        return wireValue;
    }

    @Override
    public boolean isRecognized() {
        return this != UNRECOGNIZED;
    }

    @JsonValue
    private Object json() {
        return OpenEnumValue.json(this);
    }
}
