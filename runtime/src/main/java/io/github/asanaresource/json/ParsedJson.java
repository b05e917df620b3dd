package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * JSON as Java values: {@code String}, {@code Boolean}, numbers of the JDK, {@code List}, {@code Map} with strings as keys,
 * and null.
 */
public final class ParsedJson {

    /** The number of levels to which arrays and objects can be nested: the default of Jackson 2. */
    public static final int MAX_DEPTH = 1000;

    /** An object that can be converted to parsed JSON, such as a model. */
    public interface Source {

        /**
         * Converts this to parsed JSON.
         *
         * @return a string, boolean, number, list or map
         */
        Object toMap();
    }

    /** A constant that stands for a string, such as one of an open enum. */
    public interface Constant {

        /** {@return whether this constant has a string of its own} */
        boolean isRecognized();

        /** {@return the string of this constant on the wire} */
        String wireValue();
    }

    private ParsedJson() {}

    /**
     * Reads a document without a library.
     *
     * @param json the document in UTF-8
     * @return its content, unmodifiable; null if it is null
     * @throws MalformedJsonException if it is not JSON
     */
    public static @Nullable Object fromJson(byte[] json) {
        return JsonDocuments.read(new JsonBytesReader(json));
    }

    /**
     * Reads a document without a library.
     *
     * @param json the document
     * @return its content, unmodifiable; null if it is null
     * @throws MalformedJsonException if it is not JSON
     */
    public static @Nullable Object fromJson(String json) {
        return JsonDocuments.read(JsonBytesReader.of(json));
    }

    /**
     * Writes a document without a library.
     *
     * @param json what {@link #copyOf(Object)} accepts, such as the value of an unknown field
     * @return the document, without white space
     * @throws IllegalArgumentException if it is not JSON
     */
    public static String toJson(@Nullable Object json) {
        return JsonDocuments.string(JsonDocuments.write(copyOf(json)));
    }

    /**
     * Copies JSON at every level, and normalizes numbers, so that the same JSON is equal: integers become the first of
     * {@code Integer}, {@code Long} and {@code BigInteger} that can hold them (a {@code BigDecimal} of scale zero is an
     * integer), and all other numbers {@code BigDecimal}. Immutable values are not copied.
     *
     * @param json a {@code String}, {@code Boolean} or number of the JDK, a model or union, a constant of an open enum, a
     *     {@code LocalDate}, {@code OffsetDateTime} or {@code URI}, a {@code List}, an array of objects, a {@code Map} with
     *     strings as keys, or null
     * @return the same JSON, unmodifiable
     * @throws IllegalArgumentException if it contains anything else, such as NaN, or is nested deeper than
     *     {@value #MAX_DEPTH} levels, like a list that contains itself
     */
    public static @Nullable Object copyOf(@Nullable Object json) {
        return copyOf(json, 0);
    }

    /** Copies JSON that is nested in a number of arrays and objects. */
    static @Nullable Object copyOf(@Nullable Object json, int depth) {
        if (json == null || json instanceof String || json instanceof Boolean || isParsed(json)) {
            return json;
        }
        if (json instanceof Number number) {
            return copyOf(number);
        }
        if (depth == MAX_DEPTH) {
            throw tooDeep();
        }
        if (json instanceof Map<?, ?> map) {
            ParsedObject.Builder object = new ParsedObject.Builder();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String name = requireName(entry.getKey());
                try {
                    object.put(name, copyOf(entry.getValue(), depth + 1));
                } catch (NotJsonException e) {
                    throw e.at(name);
                }
            }
            return object.build();
        }
        if (json instanceof List<?> || json instanceof Object[]) {
            ParsedArray.Builder array = new ParsedArray.Builder();
            int index = 0;
            for (Object element : elementsOf(json)) {
                try {
                    array.add(copyOf(element, depth + 1));
                } catch (NotJsonException e) {
                    throw e.at(index);
                }
                index++;
            }
            return array.build();
        }
        if (json instanceof Source source) {
            return copyOf(source.toMap(), depth + 1);
        }
        return stringOf(json);
    }

    /**
     * Converts a value to the one string that it is on the wire.
     *
     * @param value a {@code LocalDate}, {@code OffsetDateTime} or {@code URI}, or a constant of an open enum
     * @return the string
     * @throws NotJsonException if it is anything else
     */
    public static String stringOf(Object value) {
        if (value instanceof LocalDate || value instanceof URI) {
            return value.toString();
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof Constant constant) {
            if (!constant.isRecognized()) {
                throw new NotJsonException(constant
                        + " stands for strings without a constant and has none of its own: set the string itself");
            }
            return constant.wireValue();
        }
        throw notJson(value);
    }

    /** Returns the elements of an array, which is a list or an array of objects. */
    static List<?> elementsOf(Object array) {
        return array instanceof Object[] elements ? Arrays.asList(elements) : (List<?>) array;
    }

    private static boolean isParsed(Object json) {
        return json instanceof ParsedObject || json instanceof ParsedArray;
    }

    /**
     * Copies a number.
     *
     * @param number a number of the JDK
     * @return an {@code Integer}, {@code Long}, {@code BigInteger} or {@code BigDecimal}, as {@link #copyOf(Object)} says
     * @throws IllegalArgumentException if it is not JSON
     */
    public static Number copyOf(Number number) {
        if (number instanceof Integer) {
            return number;
        }
        if (number instanceof Long || number instanceof Short || number instanceof Byte) {
            return integer(number.longValue());
        }
        if (number instanceof BigDecimal decimal) {
            return decimal.scale() == 0 ? copyOf(decimal.unscaledValue()) : decimalOf(decimal);
        }
        if (number instanceof BigInteger integer) {
            return integer.bitLength() < Long.SIZE ? integer(integer.longValue()) : integerOf(integer);
        }
        if (number instanceof Double || number instanceof Float) {
            return decimalOf(number);
        }
        throw notJson(number);
    }

    /**
     * Converts a number to a decimal, with all its digits.
     *
     * @param number a number of the JDK; a {@code Double} becomes the shortest decimal that represents it
     * @return the number; never an instance of a subclass, which might be mutable
     * @throws IllegalArgumentException if it is not JSON
     */
    public static BigDecimal decimalOf(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.getClass() == BigDecimal.class
                    ? decimal
                    : new BigDecimal(integerOf(decimal.unscaledValue()), decimal.scale());
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new NotJsonException("JSON has no " + number + ": take a finite number, a string or null");
            }
            return new BigDecimal(number.toString());
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integerOf(integer));
        }
        return BigDecimal.valueOf(copyOf(number).longValue());
    }

    private static BigInteger integerOf(BigInteger integer) {
        return integer.getClass() == BigInteger.class ? integer : new BigInteger(integer.toByteArray());
    }

    /** {@return an {@code Integer} if it can hold the number, or a {@code Long}} */
    static Number integer(long integer) {
        // A conditional expression would convert both to long.
        if (integer == (int) integer) {
            return (int) integer;
        }
        return integer;
    }

    /**
     * Returns the kind of JSON that a value is.
     *
     * @param json any value
     * @return its kind
     * @throws IllegalArgumentException if it is not JSON
     */
    static JsonToken kindOf(@Nullable Object json) {
        if (json instanceof String) {
            return JsonToken.STRING;
        }
        if (json == null) {
            return JsonToken.NULL;
        }
        if (json instanceof Map) {
            return JsonToken.OBJECT;
        }
        if (json instanceof List || json instanceof Object[]) {
            return JsonToken.ARRAY;
        }
        if (json instanceof Boolean) {
            return JsonToken.BOOLEAN;
        }
        if (json instanceof Number number) {
            return copyOf(number) instanceof BigDecimal ? JsonToken.DECIMAL : JsonToken.INTEGER;
        }
        throw notJson(json);
    }

    /**
     * Describes a value by its kind only, since the value itself may be secret.
     *
     * @param json parsed JSON
     * @return its kind, with an article
     */
    public static String describe(@Nullable Object json) {
        return json instanceof BigInteger large
                ? "an integer of " + (large.bitLength() + 1) + " bits"
                : kindOf(json).toString();
    }

    static NotJsonException notJson(Object value) {
        return new NotJsonException("JSON is made of String, Boolean, Number, List, Map and null, not of "
                + value.getClass().getName());
    }

    static NotJsonException tooDeep() {
        return new NotJsonException(
                "The JSON is deeper than " + MAX_DEPTH + " levels; perhaps a list or map contains itself");
    }

    /**
     * Checks that the key of a map can be the name of a field.
     *
     * @param key the key
     * @return the key
     * @throws IllegalArgumentException if it is not a string
     */
    public static String requireName(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new NotJsonException("A key of a JSON object is a string, not "
                + (key == null ? "null" : key.getClass().getName()));
    }
}
