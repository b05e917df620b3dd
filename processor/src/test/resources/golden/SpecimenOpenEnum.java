package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumValue;
import javax.annotation.processing.Generated;

/**
 * Texts that a field is known to have.
 *
 * <p>Asana may send texts that have no constant here: they are {@link #UNRECOGNIZED}.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum SpecimenOpenEnum implements OpenEnumValue {
    /**
     * {@code dark-pink}.
     */
    DARK_PINK("dark-pink"),

    /**
     * {@code nonBillable}.
     */
    NON_BILLABLE("nonBillable"),

    /**
     * {@code FY}.
     */
    FY("FY"),

    /**
     * {@code private}.
     */
    PRIVATE("private"),

    /**
     * {@code unknown}.
     */
    UNKNOWN("unknown"),

    /**
     * A text that has no constant here. The model keeps it, and has an accessor for it.
     */
    UNRECOGNIZED("");

    private final String wireValue;

    SpecimenOpenEnum(String wireValue) {
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
    public static SpecimenOpenEnum fromWireValue(String wireValue) {
        return switch (wireValue) {
            case "dark-pink" -> DARK_PINK;
            case "nonBillable" -> NON_BILLABLE;
            case "FY" -> FY;
            case "private" -> PRIVATE;
            case "unknown" -> UNKNOWN;
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
