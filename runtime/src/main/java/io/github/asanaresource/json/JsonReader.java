package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads one JSON value, token by token. A reader stands at a value, which {@link #token} names. It moves on to the next field
 * of an object by {@link #nextField} or {@link #nextName}, and from there to the value of that field, or to the next element
 * of an array, by {@link #next}.
 *
 * <p>A subclass passes on the exceptions of its source, such as those of a parser.
 */
public abstract class JsonReader {

    /** The end of an object, where {@link #nextField} has found no further field. */
    public static final int END = -1;

    /** A field that is not one of the names that {@link #nextField} was asked for. */
    public static final int UNKNOWN = -2;

    /** For adapters. */
    protected JsonReader() {}

    /** {@return what this reader stands at} */
    public abstract JsonToken token();

    /**
     * Moves on to the next field of an object.
     *
     * @param names the names that a model declares
     * @param guess the position of the name that probably comes next; any number
     * @return the position of its name, {@link #UNKNOWN}, or {@link #END}
     * @throws IOException if the input cannot be read
     */
    public abstract int nextField(FieldNames names, int guess) throws IOException;

    /**
     * Moves on to the next field of an object.
     *
     * @return its name, or null at the end of the object
     * @throws IOException if the input cannot be read
     */
    public abstract @Nullable String nextName() throws IOException;

    /**
     * Returns the name of a field that {@link #nextField} has not found, before this reader moves on to the value.
     *
     * @return the name
     * @throws IOException if the input cannot be read
     */
    public abstract String name() throws IOException;

    /**
     * Moves on to the value of a field, or to the next element of an array.
     *
     * @return the token at which this reader stands now
     * @throws IOException if the input cannot be read
     */
    public abstract JsonToken next() throws IOException;

    /**
     * Moves on like {@link #next}, and returns the value if it is a string.
     *
     * @return the string, or null if this reader stands at another token now
     * @throws IOException if the input cannot be read
     */
    public @Nullable String nextString() throws IOException {
        return next() == JsonToken.STRING ? string() : null;
    }

    /**
     * Does the same for a field that has certain strings again and again.
     *
     * @param repeated has these strings; a reader that makes strings itself need not make them anew
     * @return the string, or null if this reader stands at something else now
     * @throws IOException if the input cannot be read
     */
    public @Nullable String nextString(RepeatedStrings repeated) throws IOException {
        return nextString();
    }

    /**
     * Returns the string at which this reader stands.
     *
     * @return the string
     * @throws IOException if the input cannot be read
     */
    public abstract String string() throws IOException;

    /**
     * Returns the boolean at which this reader stands.
     *
     * @return the boolean
     * @throws IOException if the input cannot be read
     */
    public abstract boolean bool() throws IOException;

    /**
     * Returns the integer at which this reader stands.
     *
     * @return the first of {@code Integer}, {@code Long} and {@code BigInteger} that can hold it
     * @throws IOException if the input cannot be read
     */
    public abstract Number integer() throws IOException;

    /**
     * Returns the number at which this reader stands, with all its digits.
     *
     * @return the number
     * @throws IOException if the input cannot be read
     */
    public abstract BigDecimal decimal() throws IOException;

    /**
     * Reads the whole value at which this reader stands.
     *
     * @return the value as parsed JSON, unmodifiable at every level; if a name is repeated in an object, the last one counts
     * @throws IOException if the input cannot be read
     */
    public @Nullable Object parsed() throws IOException {
        JsonToken token = token();
        return switch (token) {
            case OBJECT -> remainingFields(new ParsedObject.Builder());
            case ARRAY -> remainingElements(new ParsedArray.Builder());
            case STRING -> string();
            case BOOLEAN -> bool();
            case INTEGER -> integer();
            case DECIMAL -> ParsedJson.copyOf((Number) decimal());
            case NULL -> null;
            case END -> throw new IllegalStateException("There is no value at " + token);
        };
    }

    /**
     * Moves on like {@link #next}, and reads the whole value.
     *
     * @return the value as {@link #parsed} returns it; null at {@link JsonToken#END}, too
     * @throws IOException if the input cannot be read
     */
    public @Nullable Object nextParsed() throws IOException {
        return next() == JsonToken.END ? null : parsed();
    }

    /**
     * Reads the rest of an object.
     *
     * @param object what has been read so far
     * @return the whole object
     * @throws IOException if the input cannot be read
     */
    public final ParsedObject remainingFields(ParsedObject.Builder object) throws IOException {
        for (String name = nextName(); name != null; name = nextName()) {
            object.putParsed(name, nextParsed());
        }
        return object.build();
    }

    /**
     * Reads the rest of an array.
     *
     * @param array what has been read so far
     * @return the whole array
     * @throws IOException if the input cannot be read
     */
    public final ParsedArray remainingElements(ParsedArray.Builder array) throws IOException {
        for (Object element = nextParsed(); element != null || token() != JsonToken.END; element = nextParsed()) {
            array.addParsed(element);
        }
        return array.build();
    }
}
