package io.github.asanaresource;

/** A field that a spec declares; the {@code Field} enum of each emitted model lists its own. */
public interface ResourceField {

    /** {@return the name of the constant, such as {@code NEW_TASK}} */
    String name();

    /** {@return what the spec says of this field} */
    FieldDefinition definition();

    /** {@return Asana's name of the field, as it is on the wire, such as {@code new_task}} */
    default String wireName() {
        return definition().wireName();
    }

    /**
     * Tells whether the spec says something of this field.
     *
     * @param trait what it may say
     * @return whether it does
     */
    default boolean is(FieldTrait trait) {
        return definition().traits().contains(trait);
    }
}
