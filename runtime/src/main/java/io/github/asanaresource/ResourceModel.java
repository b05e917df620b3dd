package io.github.asanaresource;

import java.util.Map;

/**
 * An emitted model of a resource: what all of them have, whatever their spec names.
 *
 * @param <F> the fields that the spec names
 */
public interface ResourceModel<F extends Enum<F> & ResourceField> extends JsonModel {

    /**
     * Tells whether the document has a field.
     *
     * @param field the field
     * @return whether the field is absent, null, or has a value
     */
    Presence presence(F field);

    /**
     * The fields that have JSON of another kind than the spec says. It is written back as it came.
     *
     * @return an unmodifiable map, with no entries where all is as the spec says
     */
    Map<F, UnreadableValue> unreadableFields();

    /**
     * The fields of the document that the spec does not name, in the order in which they came.
     *
     * @return an unmodifiable map of JSON by wire name, with null values where the document has them
     */
    Map<String, @Nullable Object> unknownFields();

    /**
     * The document that this model is, as JSON that is there as Java values.
     *
     * @return an unmodifiable map by wire name, nulls included, of which the {@code fromJson} of the model makes an equal one
     */
    @Override
    Map<String, @Nullable Object> toJson();

    /**
     * Begins a copy of this model, unknown fields included.
     *
     * @return a builder of its own
     */
    ResourceBuilder<F, ? extends ResourceModel<F>> toBuilder();
}
