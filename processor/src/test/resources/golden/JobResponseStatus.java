package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumValue;
import javax.annotation.processing.Generated;

/**
 * How far the job has come.
 *
 * <p>Asana may send texts that have no constant here: they are {@link #UNRECOGNIZED}.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.JobResponseSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum JobResponseStatus implements OpenEnumValue {
    /**
     * {@code not_started}.
     */
    NOT_STARTED("not_started"),

    /**
     * {@code in_progress}.
     */
    IN_PROGRESS("in_progress"),

    /**
     * {@code succeeded}.
     */
    SUCCEEDED("succeeded"),

    /**
     * {@code failed}.
     */
    FAILED("failed"),

    /**
     * A text that has no constant here. The model keeps it, and has an accessor for it.
     */
    UNRECOGNIZED("");

    private final String wireValue;

    JobResponseStatus(String wireValue) {
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
    public static JobResponseStatus fromWireValue(String wireValue) {
        return switch (wireValue) {
            case "not_started" -> NOT_STARTED;
            case "in_progress" -> IN_PROGRESS;
            case "succeeded" -> SUCCEEDED;
            case "failed" -> FAILED;
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
