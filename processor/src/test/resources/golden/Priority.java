package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumType;
import io.github.asanaresource.OpenEnumValue;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * The options of a custom field.
 *
 * <p>Asana may send other strings. They become {@link #UNRECOGNIZED}, and the model keeps them.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.PrioritySpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum Priority implements OpenEnumValue {
    /** {@code 1204567890123470}. */
    LOW("1204567890123470"),

    /** {@code 1204567890123471}. */
    HIGH("1204567890123471"),

    /** Any string without a constant. The model keeps it, and has an accessor for it. */
    UNRECOGNIZED("");

    private final String wireValue;

    Priority(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Returns the constant for a string.
     *
     * @param string the string on the wire; its case is significant
     * @return the constant, or {@link #UNRECOGNIZED} if there is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Priority fromWireValue(String string) {
        return OpenEnumType.of(Priority.class).fromWireValue(string);
    }

    @Override
    public String wireValue() {
        return OpenEnumType.requireRecognized(this, wireValue);
    }
}
