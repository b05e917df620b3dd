package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumType;
import io.github.asanaresource.OpenEnumValue;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * Strings that a field is known to have.
 *
 * <p>Asana may send other strings. They become {@link #UNRECOGNIZED}, and the model keeps them.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum SpecimenOpenEnum implements OpenEnumValue {
    /** {@code dark-pink}. */
    DARK_PINK("dark-pink"),

    /** {@code nonBillable}. */
    NON_BILLABLE("nonBillable"),

    /** {@code FY}. */
    FY("FY"),

    /** {@code private}. */
    PRIVATE("private"),

    /** {@code unknown}. */
    UNKNOWN("unknown"),

    /** Any string without a constant. The model keeps it, and has an accessor for it. */
    UNRECOGNIZED("");

    private final String wireValue;

    SpecimenOpenEnum(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Returns the constant for a string.
     *
     * @param string the string on the wire; its case is significant
     * @return the constant, or {@link #UNRECOGNIZED} if there is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SpecimenOpenEnum fromWireValue(String string) {
        return OpenEnumType.of(SpecimenOpenEnum.class).fromWireValue(string);
    }

    @Override
    public String wireValue() {
        return OpenEnumType.requireRecognized(this, wireValue);
    }
}
