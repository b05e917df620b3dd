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
 * What a field takes of JSON that is there as Java values: a {@code String}, {@code Boolean} or number of the JDK, a
 * {@code List}, or a {@code Map} by wire name. Null is null in every kind, and nothing is coerced: the number 1 is no text.
 *
 * @param <T> what a model holds of it
 */
public abstract class JsonKind<T> {

    /** A text. */
    public static final JsonKind<String> TEXT = of("a text", json -> json instanceof String text ? text : null);

    /** True or false. */
    public static final JsonKind<Boolean> FLAG = of("a flag", json -> json instanceof Boolean flag ? flag : null);

    /** An integer that a {@code Long} can hold, written without decimals: {@code 1.0} would come back as {@code 1}. */
    public static final JsonKind<Long> INTEGER = of("an integer of 64 bits", JsonKind::integer);

    /** Any number; a {@code Double} is the shortest decimal that stands for it. */
    public static final JsonKind<BigDecimal> DECIMAL = of("a number", JsonKind::decimal);

    /** Any JSON, copied all the way down. */
    public static final JsonKind<Object> ANY = of("JSON", Copies::jsonOf);

    /** An object, by wire name. */
    public static final JsonKind<Map<String, ?>> OBJECT =
            of("an object", json -> json instanceof Map ? JsonObjects.of(json) : null);

    private static final JsonKind<List<?>> LIST = of("a list", JsonKind::list);

    private JsonKind() {}

    /**
     * Reads a value that is not null. Each model in a list has this on the stack; a lambda in its place would be there twice.
     *
     * @throws Mismatch if the value is of another kind
     * @throws IllegalArgumentException if the value is no JSON
     */
    abstract T read(Object json) throws Mismatch;

    /** Says what was expected and what came; it is caught before anybody could ask for a stack trace. */
    static final class Mismatch extends Exception {

        private static final long serialVersionUID = 1L;

        Mismatch(String problem) {
            super(problem, null, false, false);
        }

        String problem() {
            return String.valueOf(getMessage());
        }

        Mismatch at(Object key) {
            return new Mismatch("at [" + Description.shorten(key) + "]: " + problem());
        }
    }

    private static <T> JsonKind<T> of(String name, Function<Object, @Nullable T> cast) {
        return new JsonKind<>() {
            @Override
            T read(Object json) throws Mismatch {
                T value = cast.apply(json);
                if (value == null) {
                    throw new Mismatch("expected " + name + ", not " + describe(json));
                }
                return value;
            }
        };
    }

    /**
     * Takes any JSON, as a union does, and does not copy it.
     *
     * @param fromJson makes something of it, and copies what it keeps
     * @param <T> what it makes
     * @return the kind of what is made
     */
    public static <T> JsonKind<T> union(Function<Object, ? extends T> fromJson) {
        return new JsonKind<>() {
            @Override
            T read(Object json) {
                return fromJson.apply(json);
            }
        };
    }

    /** {@return lists of this kind} */
    public JsonKind<List<T>> list() {
        return new JsonKind<>() {
            @Override
            List<T> read(Object json) throws Mismatch {
                List<@Nullable T> elements = new ArrayList<>();
                for (Object element : LIST.read(json)) {
                    elements.add(JsonKind.this.readElement(element, elements.size()));
                }
                return Collections.unmodifiableList(elements);
            }
        };
    }

    /** {@return maps with values of this kind} */
    public JsonKind<Map<String, T>> map() {
        return new JsonKind<>() {
            @Override
            Map<String, T> read(Object json) throws Mismatch {
                Map<String, @Nullable T> values = new LinkedHashMap<>();
                for (Map.Entry<String, ?> entry : OBJECT.read(json).entrySet()) {
                    values.put(entry.getKey(), JsonKind.this.readElement(entry.getValue(), entry.getKey()));
                }
                return Collections.unmodifiableMap(values);
            }
        };
    }

    private @Nullable T readElement(@Nullable Object json, Object key) throws Mismatch {
        try {
            return json == null ? null : read(json);
        } catch (Mismatch mismatch) {
            throw mismatch.at(key);
        }
    }

    /**
     * Goes on from this kind.
     *
     * @param conversion makes something else of a value of this kind
     * @param <R> what it makes
     * @return the kind of what is made
     */
    public <R> JsonKind<R> to(Function<? super T, ? extends R> conversion) {
        return new JsonKind<>() {
            @Override
            R read(Object json) throws Mismatch {
                return conversion.apply(JsonKind.this.read(json));
            }
        };
    }

    private static @Nullable Long integer(Object json) {
        Number number = json instanceof Number any ? Copies.numberOf(any) : null;
        return number instanceof Integer || number instanceof Long ? number.longValue() : null;
    }

    private static @Nullable BigDecimal decimal(Object json) {
        if (json instanceof BigDecimal decimal) {
            return decimal;
        }
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
        if (json instanceof Number number) {
            return describe(number);
        }
        if (json instanceof List || json instanceof Object[]) {
            return "a list";
        }
        return json instanceof Map ? "an object" : Copies.describe(json);
    }

    private static String describe(Number number) {
        Number same = Copies.numberOf(number);
        if (same instanceof BigInteger large) {
            return "an integer of " + (large.bitLength() + 1) + " bits";
        }
        if (same instanceof BigDecimal) {
            return "a decimal";
        }
        return same instanceof Double ? same.toString() : "an integer";
    }
}
