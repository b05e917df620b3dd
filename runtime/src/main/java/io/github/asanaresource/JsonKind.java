package io.github.asanaresource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a field takes of JSON that is there as Java values already: a {@code String}, {@code Boolean} or number of the JDK, a
 * {@code List}, or a {@code Map} by wire name. Null is null in every kind.
 *
 * @param <T> what a model holds of it
 */
public final class JsonKind<T> {

    /** A text. */
    public static final JsonKind<String> TEXT = of("a text", json -> json instanceof String text ? text : null);

    /** True or false. */
    public static final JsonKind<Boolean> FLAG = of("a flag", json -> json instanceof Boolean flag ? flag : null);

    /** A number without decimals, as small as a {@code Long}. */
    public static final JsonKind<Long> INTEGER = of("an integer of 64 bits", JsonKind::integer);

    /** Any number; a {@code Double} is the shortest decimal that stands for it. */
    public static final JsonKind<BigDecimal> DECIMAL = of("a number", JsonKind::decimal);

    /** Any JSON, as it is. */
    public static final JsonKind<Object> ANY = new JsonKind<>((json, field) -> json);

    /** An object, by wire name. */
    public static final JsonKind<Map<String, ?>> OBJECT =
            of("an object", json -> json instanceof Map ? JsonObjects.of(json) : null);

    private static final JsonKind<List<?>> LIST = of("a list", JsonKind::list);

    private final Reader<T> reader;

    private JsonKind(Reader<T> reader) {
        this.reader = reader;
    }

    private interface Reader<T> {
        T read(Object json, ResourceField field);
    }

    private static <T> JsonKind<T> of(String name, Function<Object, @Nullable T> cast) {
        return new JsonKind<>((json, field) -> {
            T value = cast.apply(json);
            if (value == null) {
                throw new IllegalArgumentException(String.format(
                        "%s.%s: expected %s, not %s", field.resource(), field.wireName(), name, describe(json)));
            }
            return value;
        });
    }

    /** {@return lists of this kind} */
    public JsonKind<List<T>> list() {
        return new JsonKind<>(
                (json, field) -> Copies.listOf(LIST.reader.read(json, field), each -> reader.read(each, field)));
    }

    /** {@return maps with values of this kind} */
    public JsonKind<Map<String, T>> map() {
        return new JsonKind<>(
                (json, field) -> Copies.mapOf(OBJECT.reader.read(json, field), each -> reader.read(each, field)));
    }

    /**
     * Goes on from this kind.
     *
     * @param conversion makes something else of a value of this kind
     * @param <R> what it makes
     * @return the kind of what is made
     */
    public <R> JsonKind<R> to(Function<? super T, ? extends R> conversion) {
        return new JsonKind<>((json, field) -> conversion.apply(reader.read(json, field)));
    }

    /**
     * Reads a value of a field.
     *
     * @param json the value
     * @param field the field that has it
     * @return what the model holds of it
     * @throws IllegalArgumentException if the value is of another kind; the message names resource and field
     */
    public @Nullable T read(@Nullable Object json, ResourceField field) {
        return json == null ? null : reader.read(json, field);
    }

    private static @Nullable Long integer(Object json) {
        if (json instanceof BigInteger integer) {
            return integer.bitLength() < Long.SIZE ? integer.longValue() : null;
        }
        return json instanceof Long || json instanceof Integer || json instanceof Short || json instanceof Byte
                ? ((Number) json).longValue()
                : null;
    }

    private static @Nullable BigDecimal decimal(Object json) {
        try {
            return json instanceof Number number ? new BigDecimal(number.toString()) : null;
        } catch (NumberFormatException e) {
            return null; // infinite, or not a number at all, which JSON cannot say
        }
    }

    /** Jackson can be told to make arrays of lists. */
    private static @Nullable List<?> list(Object json) {
        return json instanceof Object[] array ? Arrays.asList(array) : json instanceof List<?> list ? list : null;
    }

    /** Names a kind of JSON, and never the value: that may be nobody's business. */
    static String describe(@Nullable Object json) {
        if (json instanceof String) {
            return "a text";
        }
        if (json instanceof Boolean) {
            return "a flag";
        }
        if (json instanceof Number) {
            return "a number (" + json.getClass().getSimpleName() + ")";
        }
        if (json instanceof List || json instanceof Object[]) {
            return "a list";
        }
        return json instanceof Map ? "an object" : Copies.describe(json);
    }
}
