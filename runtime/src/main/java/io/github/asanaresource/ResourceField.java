package io.github.asanaresource;

import java.util.Optional;

/** A field that a spec declares. The {@code Field} enum of each emitted model lists the fields of that model. */
public interface ResourceField {

    /** {@return the name of the constant, such as {@code NEW_TASK}} */
    String name();

    /** {@return the definition of this field} */
    FieldDefinition definition();

    /**
     * Returns the name of this field on the wire.
     *
     * @return the name, such as {@code new_task}; for a custom field, the name of its accessor in that form
     */
    default String wireName() {
        return definition().wireName();
    }

    /**
     * Returns what identifies the custom field whose accessor the spec declares. Its value is not in a field of its own, but in
     * {@code custom_fields}.
     *
     * @return the key, or an empty value for any other field
     */
    default Optional<CustomFieldKey> customField() {
        return definition().customField();
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
