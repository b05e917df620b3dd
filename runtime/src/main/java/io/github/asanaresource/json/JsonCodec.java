package io.github.asanaresource.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/**
 * Reads values of a type from JSON, and writes them.
 *
 * @param <T> the type
 */
public interface JsonCodec<T> {

    /**
     * Reads a value from a document.
     *
     * @param json the document in UTF-8
     * @return the value
     * @throws MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if the JSON is of a kind that the type does not have, such as null
     */
    default T fromJson(byte[] json) {
        return JsonDocuments.read(new JsonBytesReader(json), this);
    }

    /**
     * Reads a value from a document.
     *
     * @param json the document
     * @return the value
     * @throws MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if the JSON is of a kind that the type does not have, such as null
     */
    default T fromJson(String json) {
        return JsonDocuments.read(JsonBytesReader.of(json), this);
    }

    /**
     * Reads a value from a document.
     *
     * @param json a stream of the document in UTF-8 and nothing else; it is read to its end, but not closed
     * @return the value
     * @throws IOException if the stream cannot be read
     * @throws MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if the JSON is of a kind that the type does not have, such as null
     */
    default T fromJson(InputStream json) throws IOException {
        return fromJson(json.readAllBytes());
    }

    /**
     * Reads the values of a document that is an array.
     *
     * @param json the document in UTF-8
     * @return its elements, nulls included; unmodifiable
     * @throws MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is not an array, or if an element is of a kind that the type does not have
     */
    default List<T> listFromJson(byte[] json) {
        return JsonDocuments.readArray(new JsonBytesReader(json), this);
    }

    /**
     * Reads the values of a document that is an array.
     *
     * @param json the document
     * @return its elements, nulls included; unmodifiable
     * @throws MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is not an array, or if an element is of a kind that the type does not have
     */
    default List<T> listFromJson(String json) {
        return JsonDocuments.readArray(JsonBytesReader.of(json), this);
    }

    /**
     * Reads the values of a document that is an array.
     *
     * @param json a stream of the document in UTF-8 and nothing else; it is read to its end, but not closed
     * @return its elements, nulls included; unmodifiable
     * @throws IOException if the stream cannot be read
     * @throws MalformedJsonException if it is not JSON
     * @throws IllegalArgumentException if it is not an array, or if an element is of a kind that the type does not have
     */
    default List<T> listFromJson(InputStream json) throws IOException {
        return listFromJson(json.readAllBytes());
    }

    /**
     * Writes a value as a document.
     *
     * @param value the value
     * @return the document, without white space
     */
    default String toJson(T value) {
        return JsonDocuments.string(JsonDocuments.write(value, this));
    }

    /**
     * Writes a value as a document.
     *
     * @param value the value
     * @return the document in UTF-8, without white space
     */
    default byte[] toJsonBytes(T value) {
        return JsonDocuments.bytes(JsonDocuments.write(value, this));
    }

    /**
     * Writes a value as a document.
     *
     * @param value the value
     * @param output receives the document in UTF-8, without white space; it is neither flushed nor closed
     * @throws IOException if the stream cannot be written
     */
    default void writeJson(T value, OutputStream output) throws IOException {
        JsonDocuments.copy(JsonDocuments.write(value, this), output);
    }

    /**
     * Writes values as a document that is an array.
     *
     * @param values the values, nulls included
     * @return the document, without white space
     */
    default String listToJson(Collection<? extends T> values) {
        return JsonDocuments.string(JsonDocuments.writeArray(values, this));
    }

    /**
     * Writes values as a document that is an array.
     *
     * @param values the values, nulls included
     * @return the document in UTF-8, without white space
     */
    default byte[] listToJsonBytes(Collection<? extends T> values) {
        return JsonDocuments.bytes(JsonDocuments.writeArray(values, this));
    }

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

    /**
     * Tells how much of a path messages may show.
     *
     * @param steps the names and indexes that lead into a value of the type
     * @return how many of them, from the first on, do not lie in what is secret
     */
    default int shownSteps(List<?> steps) {
        return steps.size();
    }
}
