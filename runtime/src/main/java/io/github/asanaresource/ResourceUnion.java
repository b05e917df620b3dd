package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.asanaresource.internal.Nullable;
import java.util.Objects;

/** An emitted union: a value that is one of several kinds. */
public interface ResourceUnion extends JsonModel {

    /**
     * What the variant consists of.
     *
     * @return a model, a string, or, if the variant is not recognized, parsed JSON
     */
    Object value();

    @Override
    default Object toMap() {
        return Objects.requireNonNull(ModelCodec.toParsed(this));
    }

    /** Jackson calls it for each field of a document that is to update a variant, which nothing can. */
    @JsonAnySetter
    @SuppressWarnings("unused") // Jackson calls it
    private void update(String wireName, @Nullable Object value) {
        throw new UnsupportedOperationException(getClass().getSimpleName()
                + " is immutable, so that Jackson cannot update it in place: read a new one");
    }
}
