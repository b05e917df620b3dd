package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.asanaresource.jackson.JsonDocument;
import io.github.asanaresource.json.ParsedJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** An emitted model or union. Jackson writes the JSON that {@link #toMap} returns, whatever the settings of the mapper. */
@JsonAutoDetect(
        creatorVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE)
public interface JsonModel extends ParsedJson.Source, Serializable {

    /**
     * Converts this to parsed JSON, from which the emitted {@code fromMap} creates an equal model or union.
     *
     * @return a string, boolean or number, or an unmodifiable list or map of these by wire name, nulls included
     */
    @Override
    Object toMap();

    /**
     * Writes this as JSON.
     *
     * @return the document, without white space
     */
    default String toJson() {
        return ModelCodec.INSTANCE.toJson(this);
    }

    /**
     * Writes this as JSON.
     *
     * @return the document in UTF-8, without white space
     */
    default byte[] toJsonBytes() {
        return ModelCodec.INSTANCE.toJsonBytes(this);
    }

    /**
     * Writes this as JSON.
     *
     * @param output receives the document in UTF-8, without white space; it is neither flushed nor closed
     * @throws IOException if the stream cannot be written
     */
    default void writeJson(OutputStream output) throws IOException {
        ModelCodec.INSTANCE.writeJson(this, output);
    }

    @JsonValue
    private JsonDocument<JsonModel> toDocument() {
        return new JsonDocument<>(this, ModelCodec.INSTANCE);
    }

    /** Refuses to be the key of a map; Jackson would use any text. */
    @JsonKey
    @SuppressWarnings("unused") // Jackson calls it
    private String toKey() {
        throw new IllegalStateException("A " + getClass().getSimpleName()
                + " is JSON of its own and cannot be the key of a map: take a string, such as its gid");
    }
}
