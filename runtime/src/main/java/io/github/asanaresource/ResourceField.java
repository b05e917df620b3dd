package io.github.asanaresource;

import java.util.Map;

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

    /**
     * Returns the value, for a builder that takes no null.
     *
     * @param value what the builder was given
     * @param field the field that it was given for
     * @param <T> the type of the value
     * @return the value
     * @throws NullPointerException if the value is null; the message says which call the builder has for it
     */
    static <T> T requireValue(@Nullable T value, ResourceField field) {
        if (value == null) {
            throw new NullPointerException(String.format(
                    "%s.%s must not be null: setNull(Field.%s) writes an explicit null, unset(Field.%3$s) takes the field out",
                    field.resource(), field.wireName(), field.name()));
        }
        return value;
    }

    /**
     * Lets an accessor go on, unless its field was kept aside.
     *
     * @param field the field
     * @param unreadable the fields of the model that were kept aside
     * @throws MalformedValueException if the field is one of them
     */
    static void requireReadable(ResourceField field, Map<? extends ResourceField, UnreadableValue> unreadable) {
        UnreadableValue value = unreadable.get(field);
        if (value != null) {
            throw MalformedValueException.ofKind(field, value);
        }
    }
}
