package io.github.asanaresource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Unmodifiable copies of what comes into a model or leaves it. Unlike {@link List#copyOf} and {@link Map#copyOf} they keep
 * nulls, which JSON has, and the order of keys.
 */
public final class Copies {

    private Copies() {}

    /**
     * Copies a list.
     *
     * @param elements the elements, nulls included
     * @param <E> their type
     * @return an unmodifiable list of the same elements
     */
    public static <E extends @Nullable Object> List<E> listOf(List<? extends E> elements) {
        return Collections.unmodifiableList(new ArrayList<>(elements));
    }

    /**
     * Copies a list, converting its elements.
     *
     * @param elements the elements; a null stays null
     * @param conversion applied to every element that is not null
     * @param <S> the type of the elements
     * @param <E> what they are converted to
     * @return an unmodifiable list of the converted elements
     */
    public static <S, E> List<E> listOf(List<? extends S> elements, Function<? super S, ? extends E> conversion) {
        List<@Nullable E> copy = new ArrayList<>(elements.size());
        for (S element : elements) {
            copy.add(element == null ? null : conversion.apply(element));
        }
        return Collections.unmodifiableList(copy);
    }

    /**
     * Copies a map.
     *
     * @param entries the entries, in the order to keep; values may be null
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return an unmodifiable map of the same entries
     */
    public static <K, V extends @Nullable Object> Map<K, V> mapOf(Map<K, ? extends V> entries) {
        return entries.isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * Copies a map, converting its values.
     *
     * @param entries the entries, in the order to keep; a null value stays null
     * @param conversion applied to every value that is not null
     * @param <S> the type of the values
     * @param <V> what they are converted to
     * @return an unmodifiable map of the converted entries
     */
    public static <S, V> Map<String, V> mapOf(
            Map<String, ? extends S> entries, Function<? super S, ? extends V> conversion) {
        Map<String, @Nullable V> copy = new LinkedHashMap<>();
        entries.forEach((key, value) -> copy.put(key, value == null ? null : conversion.apply(value)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Copies any JSON, all the way down. What is the same on the wire becomes equal: numbers come as Jackson would read them
     * without losing a digit.
     *
     * @param value a {@code String}, {@code Boolean} or number of the JDK, an emitted model or union, a {@code List}, an
     *     array, or a {@code Map} with text keys of these, or null
     * @return the value; its lists and maps are unmodifiable, its integers (a {@code BigDecimal} of scale zero is written as
     *     one) the first of {@code Integer}, {@code Long} and {@code BigInteger} that can hold them, all other numbers
     *     {@code BigDecimal}, but for a {@code Double} that is infinite or not a number
     * @throws IllegalArgumentException if there is anything else in the value
     */
    public static @Nullable Object jsonOf(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return numberOf(number);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(jsonOf(element)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Object[] array) {
            return jsonOf(Arrays.asList(array));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(requireName(key), jsonOf(element)));
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof UnreadableValue unreadable) {
            return unreadable.json();
        }
        if (value instanceof JsonModel model) {
            return model.toJson();
        }
        throw notJson(value);
    }

    static Number numberOf(Number number) {
        if (number instanceof Integer) {
            return number;
        }
        if (number instanceof BigDecimal decimal) {
            return decimal.scale() == 0 ? numberOf(decimal.unscaledValue()) : decimal;
        }
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : number.doubleValue();
        }
        if (number instanceof Long || number instanceof Short || number instanceof Byte) {
            return integerOf(number.longValue());
        }
        if (number instanceof BigInteger integer) {
            return integer.bitLength() < Long.SIZE ? integerOf(integer.longValue()) : integer;
        }
        throw notJson(number);
    }

    private static Number integerOf(long integer) {
        // A conditional expression would make a long of both.
        if (integer == (int) integer) {
            return (int) integer;
        }
        return integer;
    }

    private static IllegalArgumentException notJson(Object value) {
        return new IllegalArgumentException(
                "JSON is made of String, Boolean, Number, List, Map and null, not of " + describe(value));
    }

    static String requireName(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("A key of a JSON object is text, not " + describe(key));
    }

    static String describe(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getName();
    }
}
