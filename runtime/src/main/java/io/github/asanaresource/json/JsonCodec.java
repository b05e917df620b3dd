package io.github.asanaresource.json;

import java.io.IOException;

/**
 * Reads values of a type from JSON, and writes them.
 *
 * @param <T> the type
 */
public interface JsonCodec<T> {

    /**
     * Reads a value.
     *
     * @param reader the reader, which stands at the value, and afterwards at its end
     * @return the value
     * @throws IOException if the input cannot be read
     * @throws IllegalArgumentException if the JSON is of another kind than the type requires
     */
    T read(JsonReader reader) throws IOException;

    /**
     * Writes a value.
     *
     * @param value the value
     * @param writer the writer
     * @throws IOException if the output cannot be written
     */
    void write(T value, JsonWriter writer) throws IOException;

    /**
     * Tells whether a value is written as an object.
     *
     * @param value the value
     * @return whether it is an object
     */
    boolean isObject(T value);
}
