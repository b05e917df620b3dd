package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumValue;
import javax.annotation.processing.Generated;

/**
 * What kind of task this is; it decides which fields the task has and how Asana shows it.
 *
 * <p>Asana may send texts that have no constant here: they are {@link #UNRECOGNIZED}.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum TaskCompactResourceSubtype implements OpenEnumValue {
    /**
     * {@code default_task}.
     */
    DEFAULT_TASK("default_task"),

    /**
     * {@code milestone}.
     */
    MILESTONE("milestone"),

    /**
     * {@code approval}.
     */
    APPROVAL("approval"),

    /**
     * {@code custom}.
     */
    CUSTOM("custom"),

    /**
     * A text that has no constant here. The model keeps it, and has an accessor for it.
     */
    UNRECOGNIZED("");

    private final String wireValue;

    TaskCompactResourceSubtype(String wireValue) {
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
    public static TaskCompactResourceSubtype fromWireValue(String wireValue) {
        return switch (wireValue) {
            case "default_task" -> DEFAULT_TASK;
            case "milestone" -> MILESTONE;
            case "approval" -> APPROVAL;
            case "custom" -> CUSTOM;
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
