package io.github.asanaresource.processor.specs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.asanaresource.GeneratedFromSpec;
import io.github.asanaresource.OpenEnumType;
import io.github.asanaresource.OpenEnumValue;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * What kind of task this is; it decides which fields the task has and how Asana shows it.
 *
 * <p>Asana may send other strings. They become {@link #UNRECOGNIZED}, and the model keeps them.
 */
@GeneratedFromSpec("io.github.asanaresource.processor.specs.TaskCompactSpec")
@Generated("io.github.asanaresource.processor.AsanaResourceProcessor")
public enum TaskCompactResourceSubtype implements OpenEnumValue {
    /** {@code default_task}. */
    DEFAULT_TASK("default_task"),

    /** {@code milestone}. */
    MILESTONE("milestone"),

    /** {@code approval}. */
    APPROVAL("approval"),

    /** {@code custom}. */
    CUSTOM("custom"),

    /** Any string without a constant. The model keeps it, and has an accessor for it. */
    UNRECOGNIZED("");

    private final String wireValue;

    TaskCompactResourceSubtype(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * Returns the constant for a string.
     *
     * @param string the string on the wire; its case is significant
     * @return the constant, or {@link #UNRECOGNIZED} if there is none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TaskCompactResourceSubtype fromWireValue(String string) {
        return OpenEnumType.of(TaskCompactResourceSubtype.class).fromWireValue(string);
    }

    @Override
    public String wireValue() {
        return OpenEnumType.requireRecognized(this, wireValue);
    }
}
