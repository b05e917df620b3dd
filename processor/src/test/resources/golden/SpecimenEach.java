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
 * <p>Asana may send other strings: they are {@link #UNRECOGNIZED}, and the model keeps them.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.SpecimenSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum SpecimenEach implements OpenEnumValue {
    /** {@code x}. */
    X("x"),

    /** A string without a constant. The model keeps it, and has an accessor for it. */
    UNRECOGNIZED("");

    private final String wireValue;

    SpecimenEach(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Finds the constant of a string.
     *
     * @param string the string on the wire, in its exact case
     * @return its constant, or {@link #UNRECOGNIZED}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SpecimenEach fromWireValue(String string) {
        return OpenEnumType.of(SpecimenEach.class).fromWireValue(string);
    }

    @Override
    public String wireValue() {
        return OpenEnumType.requireRecognized(this, wireValue);
    }
}
