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

    /**
     * Describes a field in the text of a model.
     *
     * @param field the field
     * @param value its value, or null
     * @return the wire name and the value, which is hidden if it is sensitive
     */
    static String describe(ResourceField field, @Nullable Object value) {
        return field.wireName() + "=" + (value != null && field.isSensitive() ? "(hidden)" : value);
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
}
