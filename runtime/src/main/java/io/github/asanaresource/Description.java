package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.ParsedJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The text that {@code toString()} of a model returns. It is short however much the model contains: it shows
 * {@value #CHARACTERS} characters of each value and of each unknown name, and the first {@value #UNKNOWN_FIELDS} of these
 * names. It shows no value of an unknown field, since no spec says which of them are secret.
 */
final class Description {

    /** Replaces the value of a sensitive field. */
    static final String HIDDEN = "(hidden)";

    private static final int CHARACTERS = 200;
    private static final int UNKNOWN_FIELDS = 50;
    private static final int LARGE_BITS = 1000;
    private static final String CUT = "…";

    private final StringBuilder text;
    private String separator = "";

    /**
     * Begins the text of a model.
     *
     * @param resource the simple name of the model
     */
    Description(String resource) {
        this.text = new StringBuilder(resource).append('{');
    }

    /**
     * Adds a field that the spec declares.
     *
     * @param wireName its name
     * @param value its value
     */
    void add(String wireName, Object value) {
        text.append(separator).append(wireName).append('=').append(shorten(value));
        separator = ", ";
    }

    /**
     * Ends the text.
     *
     * @param unknownFields the fields that the spec does not declare
     * @return the text, such as <code>TaskCompact{gid=12, name=null, unknown fields: [likes]}</code>
     */
    String end(Map<String, ?> unknownFields) {
        if (!unknownFields.isEmpty()) {
            String hint = separator.isEmpty() ? envelopeHint(unknownFields) : "";
            text.append(separator).append("unknown fields: [");
            separator = "";
            int shown = 0;
            for (String name : unknownFields.keySet()) {
                if (shown++ == UNKNOWN_FIELDS) {
                    text.append(separator).append(CUT);
                    break;
                }
                text.append(separator).append(shorten(name));
                separator = ", ";
            }
            text.append(']').append(hint);
        }
        return text.append('}').toString();
    }

    /** What is said of a document that has nothing of what was expected, since it is an envelope. */
    private static String envelopeHint(Map<?, ?> document) {
        Object data = document.get("data");
        if (data instanceof Map) {
            return hint("Data<…>");
        }
        if (data instanceof List) {
            return hint(document.containsKey("sync") ? "Events<…>" : "Page<…>");
        }
        return document.get("errors") instanceof List ? hint("Errors") : "";
    }

    private static String hint(String envelope) {
        return " (this looks like an envelope: read it as " + envelope + ")";
    }

    /**
     * Describes JSON without its values, which may be secret.
     *
     * @param json any JSON
     * @return its kind, and the names of the fields that an object has
     */
    static String kindOf(Object json) {
        return json instanceof Map<?, ?> object
                ? "an object of " + shorten(object.keySet()) + envelopeHint(object)
                : ParsedJson.describe(json);
    }

    /**
     * Returns the beginning of the text of a value.
     *
     * @param value any value
     * @return the first {@value #CHARACTERS} characters
     */
    static String shorten(@Nullable Object value) {
        StringBuilder start = new StringBuilder();
        append(start, value);
        return start.length() > CHARACTERS ? cut(start) : start.toString();
    }

    private static String cut(StringBuilder text) {
        boolean insidePair = Character.isHighSurrogate(text.charAt(CHARACTERS - 1));
        text.setLength(insidePair ? CHARACTERS - 1 : CHARACTERS);
        return text.append(CUT).toString();
    }

    /** Appends a value, but little more of it than what is shown. */
    private static void append(StringBuilder start, @Nullable Object value) {
        if (value instanceof CharSequence characters) {
            start.append(characters, 0, Math.min(characters.length(), CHARACTERS + 1));
        } else if (value instanceof Map<?, ?> map) {
            appendAll(
                    start,
                    '{',
                    map.entrySet(),
                    entry -> {
                        append(start, entry.getKey());
                        start.append('=');
                        append(start, entry.getValue());
                    },
                    '}');
        } else if (value instanceof Iterable<?> elements) {
            appendAll(start, '[', elements, element -> append(start, element), ']');
        } else if (value instanceof BigInteger integer && isLarge(integer)) {
            start.append('(').append(ParsedJson.describe(integer)).append(')');
        } else if (value instanceof BigDecimal decimal && isLarge(decimal.unscaledValue())) {
            start.append("(a number of ")
                    .append(decimal.unscaledValue().bitLength() + 1)
                    .append(" bits)");
        } else {
            // Appending the value itself would take two more stack frames for each nested model.
            start.append(value == null ? "null" : value.toString());
        }
    }

    /** To write a large number in decimal takes the square of its length. */
    private static boolean isLarge(BigInteger integer) {
        return integer.bitLength() > LARGE_BITS;
    }

    private static <E> void appendAll(
            StringBuilder start, char opening, Iterable<E> elements, Consumer<? super E> append, char closing) {
        start.append(opening);
        String separator = "";
        for (E element : elements) {
            if (start.length() > CHARACTERS) {
                return;
            }
            start.append(separator);
            append.accept(element);
            separator = ", ";
        }
        start.append(closing);
    }
}
