package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/**
 * Writes one JSON value, token by token. The caller is responsible for calling the methods in an order that makes JSON.
 *
 * <p>A subclass passes on the exceptions of its target, such as those of a generator.
 */
public abstract class JsonWriter {

    /** For adapters. */
    protected JsonWriter() {}

    /**
     * Begins an object.
     *
     * @throws IOException if the output cannot be written
     */
    public abstract void beginObject() throws IOException;

    /**
     * Ends an object.
     *
     * @throws IOException if the output cannot be written
     */
    public abstract void endObject() throws IOException;

    /**
     * Begins an array.
     *
     * @throws IOException if the output cannot be written
     */
    public abstract void beginArray() throws IOException;

    /**
     * Ends an array.
     *
     * @throws IOException if the output cannot be written
     */
    public abstract void endArray() throws IOException;

    /**
     * Writes the name of a field that a model declares.
     *
     * @param names the names of all such fields
     * @param position the position of the name
     * @throws IOException if the output cannot be written
     */
    public void name(FieldNames names, int position) throws IOException {
        name(names.get(position));
    }

    /**
     * Writes the name of a field.
     *
     * @param name the name
     * @throws IOException if the output cannot be written
     */
    public abstract void name(String name) throws IOException;

    /**
     * Writes a string.
     *
     * @param value the string
     * @throws IOException if the output cannot be written
     */
    public abstract void string(String value) throws IOException;

    /**
     * Writes a boolean.
     *
     * @param value the boolean
     * @throws IOException if the output cannot be written
     */
    public abstract void bool(boolean value) throws IOException;

    /**
     * Writes an integer.
     *
     * @param value the integer
     * @throws IOException if the output cannot be written
     */
    public abstract void integer(long value) throws IOException;

    /**
     * Writes an integer of any size.
     *
     * @param value the integer
     * @throws IOException if the output cannot be written
     */
    public abstract void integer(BigInteger value) throws IOException;

    /**
     * Writes a number with all its digits.
     *
     * @param value the number
     * @throws IOException if the output cannot be written
     */
    public abstract void decimal(BigDecimal value) throws IOException;

    /**
     * Writes null.
     *
     * @throws IOException if the output cannot be written
     */
    public abstract void nothing() throws IOException;

    /**
     * Writes a whole value.
     *
     * @param json parsed JSON, as {@link ParsedJson#copyOf} returns it
     * @throws IOException if the output cannot be written
     */
    public void parsed(@Nullable Object json) throws IOException {
        if (json instanceof String string) {
            string(string);
        } else if (json == null) {
            nothing();
        } else if (json instanceof Integer integer) {
            integer(integer);
        } else if (json instanceof ParsedObject object) {
            beginObject();
            for (Map.Entry<String, @Nullable Object> field : object.entrySet()) {
                name(field.getKey());
                parsed(field.getValue());
            }
            endObject();
        } else if (json instanceof ParsedArray array) {
            beginArray();
            for (int index = 0; index < array.size(); index++) {
                parsed(array.get(index));
            }
            endArray();
        } else if (json instanceof Boolean bool) {
            bool(bool);
        } else if (json instanceof BigDecimal decimal) {
            decimal(decimal);
        } else if (json instanceof Long integer) {
            integer(integer);
        } else if (json instanceof BigInteger integer) {
            integer(integer);
        } else {
            throw ParsedJson.notJson(json);
        }
    }
}
