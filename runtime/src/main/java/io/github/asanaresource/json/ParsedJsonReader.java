package io.github.asanaresource.json;

import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads parsed JSON. Rejects values that are not JSON. */
public final class ParsedJsonReader extends JsonReader {

    /** The iterators of the arrays and objects around the current value, the innermost one last. */
    private Iterator<?>[] around = new Iterator<?>[8];

    private int depth;
    private @Nullable Object value;
    private JsonToken token;
    private String name = "";
    private boolean atName;

    /**
     * Creates a reader of a value.
     *
     * @param json the value
     * @throws IllegalArgumentException if it is not JSON
     */
    public ParsedJsonReader(@Nullable Object json) {
        this.token = enter(json);
    }

    /** Moves to a value; in the case of an array or object, before its content. */
    private JsonToken enter(@Nullable Object json) {
        Object given = json instanceof String || isContainer(json) ? json : copy(json);
        value = given;
        token = ParsedJson.kindOf(given);
        if (given != null && token == JsonToken.OBJECT) {
            push(((Map<?, ?>) given).entrySet().iterator());
        } else if (given != null && token == JsonToken.ARRAY) {
            push(ParsedJson.elementsOf(given).iterator());
        }
        return token;
    }

    private @Nullable Object copy(@Nullable Object json) {
        try {
            return ParsedJson.copyOf(json, depth);
        } catch (NotJsonException e) {
            // A field may be sensitive, and so are the names in it.
            throw e.withoutPlace();
        }
    }

    private static boolean isContainer(@Nullable Object json) {
        return json instanceof Map || json instanceof List || json instanceof Object[];
    }

    private void push(Iterator<?> inside) {
        if (depth == ParsedJson.MAX_DEPTH) {
            throw ParsedJson.tooDeep();
        }
        if (depth == around.length) {
            around = Arrays.copyOf(around, 2 * depth);
        }
        around[depth++] = inside;
    }

    @Override
    public JsonToken token() {
        return token;
    }

    @Override
    public int nextField(FieldNames names, int guess) {
        String next = nextName();
        if (next == null) {
            return END;
        }
        return guess < names.size() && names.get(guess).equals(next) ? guess : names.find(next);
    }

    @Override
    public @Nullable String nextName() {
        Iterator<?> fields = around[depth - 1];
        if (!fields.hasNext()) {
            depth--;
            return null;
        }
        Map.Entry<?, ?> field = (Map.Entry<?, ?>) fields.next();
        name = ParsedJson.requireName(field.getKey());
        value = field.getValue();
        atName = true;
        return name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public JsonToken next() {
        if (atName) {
            atName = false;
            return enter(value);
        }
        Iterator<?> elements = around[depth - 1];
        if (elements.hasNext()) {
            return enter(elements.next());
        }
        depth--;
        token = JsonToken.END;
        return token;
    }

    @Override
    public String string() {
        return (String) value();
    }

    @Override
    public boolean bool() {
        return (Boolean) value();
    }

    @Override
    public Number integer() {
        return ParsedJson.copyOf((Number) value());
    }

    @Override
    public BigDecimal decimal() {
        return ParsedJson.decimalOf((Number) value());
    }

    private Object value() {
        if (value == null) {
            throw new IllegalStateException("There is no value at " + token);
        }
        return value;
    }

    /** A copy, or the value itself if it is immutable. */
    @Override
    public @Nullable Object parsed() {
        if (token == JsonToken.OBJECT || token == JsonToken.ARRAY) {
            depth--;
        }
        return copy(value);
    }
}
