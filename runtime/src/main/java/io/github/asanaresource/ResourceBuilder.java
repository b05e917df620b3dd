package io.github.asanaresource;

/**
 * The builder of an emitted model: what all of them have, whatever their spec names. It can go on after {@link #build()}, and
 * is for one thread at a time.
 *
 * <p>Setters take no null: {@link #setNull} makes a field null, and {@link #unset} takes it out.
 *
 * @param <F> the fields that the spec names
 * @param <M> the model
 */
public interface ResourceBuilder<F extends Enum<F> & ResourceField, M extends ResourceModel<F>> {

    /**
     * Makes a field null, which is written; in an update it clears the field.
     *
     * @param field the field
     * @return this builder
     */
    ResourceBuilder<F, M> setNull(F field);

    /**
     * Makes a field absent: it is not written, and an update leaves it as it is.
     *
     * @param field the field
     * @return this builder
     */
    ResourceBuilder<F, M> unset(F field);

    /**
     * Sets a field that the spec does not name.
     *
     * @param wireName the name on the wire
     * @param json a text, flag or number, a list or map of these, or null; it is copied
     * @return this builder
     * @throws IllegalArgumentException if the spec names the field, or the value is no JSON
     */
    ResourceBuilder<F, M> unknownField(String wireName, @Nullable Object json);

    /**
     * Takes out a field that the spec does not name, if it is there.
     *
     * @param wireName the name on the wire
     * @return this builder
     */
    ResourceBuilder<F, M> removeUnknownField(String wireName);

    /**
     * Makes a model of what this builder has now.
     *
     * @return the model
     * @throws MissingFieldsException if a {@linkplain Required required} field is absent; it names all that are
     */
    M build();
}
