package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.asanaresource.internal.Nullable;
import java.util.Objects;

/** An emitted union: a value of one of several types. Each variant is a record. */
public interface ResourceUnion extends JsonModel {

    /**
     * Returns the value of the variant.
     *
     * @return a model, a string, or, if the variant is {@code Unrecognized}, parsed JSON
     */
    Object value();

    @Override
    default Object toMap() {
        return Objects.requireNonNull(ModelCodec.toParsed(this));
    }

    /** Jackson calls this for each field of a document when it is told to update a variant in place. */
    @JsonAnySetter
    @SuppressWarnings("unused") // Jackson calls it
    private void update(String wireName, @Nullable Object value) {
        throw new UnsupportedOperationException(getClass().getSimpleName()
                + " is immutable, so that Jackson cannot update it in place: read a new one");
    }
}
