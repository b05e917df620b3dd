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
@GeneratedFromSpec("io.github.asanaresource.processor.specs.CustomFieldValueSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum CustomFieldValueResourceSubtype implements OpenEnumValue {
    /** {@code text}. */
    TEXT("text"),

    /** {@code enum}. */
    ENUM("enum"),

    /** {@code multi_enum}. */
    MULTI_ENUM("multi_enum"),

    /** {@code number}. */
    NUMBER("number"),

    /** {@code date}. */
    DATE("date"),

    /** {@code people}. */
    PEOPLE("people"),

    /** {@code reference}. */
    REFERENCE("reference"),

    /** Any string without a constant. The model keeps it, and has an accessor for it. */
    UNRECOGNIZED("");

    private final String wireValue;

    CustomFieldValueResourceSubtype(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Returns the constant for a string.
     *
     * @param string the string on the wire; its case is significant
     * @return the constant, or {@link #UNRECOGNIZED} if there is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CustomFieldValueResourceSubtype fromWireValue(String string) {
        return OpenEnumType.of(CustomFieldValueResourceSubtype.class).fromWireValue(string);
    }

    @Override
    public String wireValue() {
        return OpenEnumType.requireRecognized(this, wireValue);
    }
}
