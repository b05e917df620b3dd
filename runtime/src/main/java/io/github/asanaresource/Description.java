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

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final StringBuilder text = new StringBuilder();

    /**
     * The length beyond which the value that is being described is cut, or {@link #UNLIMITED} between values. The parts of
     * a value share its limit: however deeply models are nested, no more of them are visited than are shown.
     */
    private int end = UNLIMITED;

    private Description() {}

    /**
     * Describes a model.
     *
     * @param model the model
     * @return the text, such as <code>TaskCompact{gid=12, name=null, unknown fields: [likes]}</code>
     */
    static String of(ResourceModel<?> model) {
        Description description = new Description();
        description.appendModel(model);
        return description.text.toString();
    }

    /**
     * Describes a variant of a union. A model in it is described like a model of its own.
     *
     * @param variant a variant that is recognized
     * @return the text, such as <code>Gid[value=12]</code>
     */
    static String of(ResourceUnion variant) {
        Description description = new Description();
        description.appendVariant(variant);
        return description.text.toString();
    }

    /**
     * Returns the beginning of the text of a value.
     *
     * @param value any value
     * @return the first {@value #CHARACTERS} characters
     */
    static String shorten(@Nullable Object value) {
        Description description = new Description();
        description.appendShortened(value);
        return description.text.toString();
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

    /** Appends a value. It is cut here, unless it is part of another one, which is cut as a whole. */
    private void appendShortened(@Nullable Object value) {
        if (end != UNLIMITED) {
            append(value);
            return;
        }
        end = text.length() + CHARACTERS;
        append(value);
        if (isFull()) {
            boolean insidePair = Character.isHighSurrogate(text.charAt(end - 1));
            text.setLength(insidePair ? end - 1 : end);
            text.append(CUT);
        }
        end = UNLIMITED;
    }

    private boolean isFull() {
        return text.length() > end;
    }

    /** Appends a value, but little more of it than what is shown. */
    private void append(@Nullable Object value) {
        if (value instanceof CharSequence characters) {
            text.append(characters, 0, Math.min(characters.length(), CHARACTERS + 1));
        } else if (value instanceof ResourceModel<?> model) {
            appendModel(model);
        } else if (value instanceof ResourceUnion variant && variant.value() instanceof ResourceModel) {
            appendVariant(variant);
        } else if (value instanceof Map<?, ?> map) {
            appendAll(
                    '{',
                    map.entrySet(),
                    entry -> {
                        append(entry.getKey());
                        text.append('=');
                        append(entry.getValue());
                    },
                    '}');
        } else if (value instanceof Iterable<?> elements) {
            appendAll('[', elements, this::append, ']');
        } else if (value instanceof BigInteger integer && isLarge(integer)) {
            text.append('(').append(ParsedJson.describe(integer)).append(')');
        } else if (value instanceof BigDecimal decimal && isLarge(decimal.unscaledValue())) {
            text.append("(a number of ")
                    .append(decimal.unscaledValue().bitLength() + 1)
                    .append(" bits)");
        } else {
            text.append(value);
        }
    }

    private void appendModel(ResourceModel<?> model) {
        text.append(model.type.name()).append('{');
        String separator = "";
        for (int position = 0; position < model.type.codes.length && !isFull(); position++) {
            Object slot = model.slots[position];
            if (slot != null) {
                text.append(separator).append(model.type.names.get(position)).append('=');
                appendShortened(slot != Null.NULL && model.type.isSensitive(position) ? HIDDEN : slot);
                separator = ", ";
            }
        }
        if (!isFull() && !model.unknownFields().isEmpty()) {
            appendUnknown(separator, model.unknownFields());
        }
        text.append('}');
    }

    private void appendVariant(ResourceUnion variant) {
        text.append(variant.getClass().getSimpleName()).append("[value=");
        if (variant.value() instanceof ResourceModel<?> model) {
            appendModel(model);
        } else {
            appendShortened(variant.value());
        }
        text.append(']');
    }

    private void appendUnknown(String separator, Map<String, ?> unknownFields) {
        text.append(separator).append("unknown fields: [");
        int shown = 0;
        for (String name : unknownFields.keySet()) {
            text.append(shown == 0 ? "" : ", ");
            if (isFull() || shown++ == UNKNOWN_FIELDS) {
                text.append(CUT);
                break;
            }
            appendShortened(name);
        }
        text.append(']').append(separator.isEmpty() ? envelopeHint(unknownFields) : "");
    }

    private <E> void appendAll(char opening, Iterable<E> elements, Consumer<? super E> append, char closing) {
        text.append(opening);
        String separator = "";
        for (E element : elements) {
            if (isFull()) {
                return;
            }
            text.append(separator);
            append.accept(element);
            separator = ", ";
        }
        text.append(closing);
    }

    /** To write a large number in decimal takes the square of its length. */
    private static boolean isLarge(BigInteger integer) {
        return integer.bitLength() > LARGE_BITS;
    }
}
