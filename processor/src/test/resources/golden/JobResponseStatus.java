package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumType;
import io.github.asanaresource.OpenEnumValue;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * How far the job has come.
 *
 * <p>Asana may send other strings. They become {@link #UNRECOGNIZED}, and the model keeps them.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.JobResponseSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum JobResponseStatus implements OpenEnumValue {
    /** {@code not_started}. */
    NOT_STARTED("not_started"),

    /** {@code in_progress}. */
    IN_PROGRESS("in_progress"),

    /** {@code succeeded}. */
    SUCCEEDED("succeeded"),

    /** {@code failed}. */
    FAILED("failed"),

    /** Any string without a constant. The model keeps it, and has an accessor for it. */
    UNRECOGNIZED("");

    private final String wireValue;

    JobResponseStatus(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Returns the constant for a string.
     *
     * @param string the string on the wire; its case is significant
     * @return the constant, or {@link #UNRECOGNIZED} if there is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static JobResponseStatus fromWireValue(String string) {
        return OpenEnumType.of(JobResponseStatus.class).fromWireValue(string);
    }

    @Override
    public String wireValue() {
        return OpenEnumType.requireRecognized(this, wireValue);
    }
}
