package io.github.asanaresource;

/** A field that a spec declares. The {@code Field} enum of each emitted model lists the fields of that model. */
public interface ResourceField {

    /** {@return the name of the constant, such as {@code NEW_TASK}} */
    String name();

    /** {@return the definition of this field} */
    FieldDefinition definition();

    /** {@return the name of this field on the wire, such as {@code new_task}} */
    default String wireName() {
        return definition().wireName();
    }

    /**
     * Tells whether this field has a trait.
     *
     * @param trait the trait
     * @return whether the spec declares it
     */
    default boolean is(FieldTrait trait) {
        return definition().traits().contains(trait);
    }
}
