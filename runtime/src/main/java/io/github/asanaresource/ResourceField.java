package io.github.asanaresource;

/** A field that a spec names; the {@code Field} enum of each emitted model lists its own. */
public interface ResourceField {

    /** {@return the simple name of the model that has the field, such as {@code JobResponse}} */
    String resource();

    /** {@return Asana's name of the field, as it is on the wire, such as {@code new_task}} */
    String wireName();

    /** {@return the name of the constant, such as {@code NEW_TASK}} */
    String name();

    /** {@return whether {@link Sensitive} keeps its value out of texts for people} */
    default boolean isSensitive() {
        return false;
    }
}
