package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * JSON as Java values: {@code String}, {@code Boolean}, numbers of the JDK, {@code List}, {@code Map} with strings as keys, and
 * null.
 */
public final class ParsedJson {

    /** How deep arrays and objects nest: as deep as Jackson 2 reads them. */
    public static final int MAX_DEPTH = 1000;

    /** What can be converted to parsed JSON, such as a model. */
    public interface Source {

        /**
         * Converts this to parsed JSON.
         *
         * @return a string, boolean, number, list or map
         */
        Object toMap();
    }

    private ParsedJson() {}

    /**
     * Reads a document without a library.
     *
     * @param json the document in UTF-8
     * @return what it has, unmodifiable; null if it is null
     * @throws MalformedJsonException if it is not JSON
     */
    public static @Nullable Object fromJson(byte[] json) {
        return JsonDocuments.read(new JsonBytesReader(json));
    }

    /**
     * Reads a document without a library.
     *
     * @param json the document
     * @return what it has, unmodifiable; null if it is null
     * @throws MalformedJsonException if it is not JSON
     */
    public static @Nullable Object fromJson(String json) {
        return JsonDocuments.read(JsonBytesReader.of(json));
    }

    /**
     * Writes a document without a library.
     *
     * @param json what {@link #copyOf(Object)} takes, such as the value of an unknown field
     * @return the document, without white space
     * @throws IllegalArgumentException if it is not JSON
     */
    public static String toJson(@Nullable Object json) {
        return JsonDocuments.write(copyOf(json)).toString();
    }

    /**
     * Copies JSON all the way down. What is the same JSON becomes equal: integers are the first of {@code Integer},
     * {@code Long} and {@code BigInteger} that can hold them (a {@code BigDecimal} of scale zero is an integer), and all other
     * numbers are {@code BigDecimal}. A value that cannot change is not copied.
     *
     * @param json a {@code String}, {@code Boolean} or number of the JDK, a model or union, a {@code List}, an array of
     *     objects, a {@code Map} with strings as keys, or null
     * @return the same, unmodifiable
     * @throws IllegalArgumentException if there is anything else in it, such as NaN, or if it is deeper than
     *     {@value #MAX_DEPTH} levels, as a list that contains itself is
     */
    public static @Nullable Object copyOf(@Nullable Object json) {
        return copyOf(json, 0);
    }

    /** Copies JSON inside so many arrays and objects. */
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
                object.put(requireName(entry.getKey()), copyOf(entry.getValue(), depth + 1));
            }
            return object.build();
        }
        if (json instanceof List<?> || json instanceof Object[]) {
            ParsedArray.Builder array = new ParsedArray.Builder();
            for (Object element : json instanceof Object[] elements ? Arrays.asList(elements) : (List<?>) json) {
                array.add(copyOf(element, depth + 1));
            }
            return array.build();
        }
        if (json instanceof Source source) {
            return copyOf(source.toMap(), depth + 1);
        }
        throw notJson(json);
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
     * Converts a number to a decimal, without loss of a digit.
     *
     * @param number a number of the JDK; a {@code Double} is the shortest decimal that it stands for
     * @return the number, of no subclass, which could change
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
                throw new IllegalArgumentException(
                        "JSON has no " + number + ": take a finite number, a string or null");
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

    private static Number integer(long integer) {
        // A conditional expression would make a long of both.
        if (integer == (int) integer) {
            return (int) integer;
        }
        return integer;
    }

    /**
     * Tells what a value is to JSON.
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
     * Describes a value by its kind and never by what it is, which may be secret.
     *
     * @param json parsed JSON
     * @return its kind, with an article
     */
    public static String describe(@Nullable Object json) {
        return json instanceof BigInteger large
                ? "an integer of " + (large.bitLength() + 1) + " bits"
                : kindOf(json).toString();
    }

    static IllegalArgumentException notJson(Object value) {
        return new IllegalArgumentException("JSON is made of String, Boolean, Number, List, Map and null, not of "
                + value.getClass().getName());
    }

    static IllegalArgumentException tooDeep() {
        return new IllegalArgumentException(
                "The JSON is deeper than " + MAX_DEPTH + " levels; perhaps a list or map contains itself");
    }

    /**
     * Takes the key of a map for the name of a field.
     *
     * @param key the key
     * @return the same
     * @throws IllegalArgumentException if it is not a string
     */
    public static String requireName(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("A key of a JSON object is a string, not "
                + (key == null ? "null" : key.getClass().getName()));
    }
}
