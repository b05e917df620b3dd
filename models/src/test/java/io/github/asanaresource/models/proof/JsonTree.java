package io.github.asanaresource.models.proof;

import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as a small tree, without any library: numbers are held as text, and fields keep their order. */
sealed interface JsonTree {

    enum Null implements JsonTree {
        NULL
    }

    record Flag(boolean value) implements JsonTree {}

    record Text(String value) implements JsonTree {}

    /** A number as it is spelled, such as {@code 1.10}. */
    record Numeral(String spelling) implements JsonTree {

        /** Whether a model has the number as an integer: {@code 1.5E1} is the same {@code BigDecimal} as {@code 15}. */
        boolean isInteger() {
            return decimal().scale() == 0;
        }

        BigDecimal decimal() {
            return new BigDecimal(spelling);
        }
    }

    record Array(List<JsonTree> elements) implements JsonTree {}

    record Structure(Map<String, JsonTree> fields) implements JsonTree {

        Structure with(String name, JsonTree value) {
            Map<String, JsonTree> changed = new LinkedHashMap<>(fields);
            changed.put(name, value);
            return new Structure(changed);
        }

        Structure without(String name) {
            Map<String, JsonTree> changed = new LinkedHashMap<>(fields);
            changed.remove(name);
            return new Structure(changed);
        }
    }

    /** Returns the text that both Jacksons write for it. */
    default String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (this instanceof Structure structure) {
            String separator = "{";
            for (Map.Entry<String, JsonTree> field : structure.fields.entrySet()) {
                text.append(separator).append(quote(field.getKey())).append(':');
                field.getValue().append(text);
                separator = ",";
            }
            text.append(structure.fields.isEmpty() ? "{}" : "}");
        } else if (this instanceof Array array) {
            String separator = "[";
            for (JsonTree element : array.elements) {
                text.append(separator);
                element.append(text);
                separator = ",";
            }
            text.append(array.elements.isEmpty() ? "[]" : "]");
        } else if (this instanceof Text string) {
            text.append(quote(string.value));
        } else {
            text.append(java());
        }
    }

    /** A text in quotes, with no more escapes than it needs. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '"', '\\' -> quoted.append('\\').append(each);
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(each < ' ' ? String.format("\\u%04X", (int) each) : each);
            }
        }
        return quoted.append('"').toString();
    }

    /** The same as Java values: lists and maps that can be changed, and numbers that keep every digit. */
    default @Nullable Object java() {
        if (this instanceof Structure structure) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            structure.fields.forEach((name, value) -> map.put(name, value.java()));
            return map;
        }
        if (this instanceof Array array) {
            List<@Nullable Object> list = new ArrayList<>();
            array.elements.forEach(element -> list.add(element.java()));
            return list;
        }
        if (this instanceof Text text) {
            return text.value;
        }
        if (this instanceof Flag flag) {
            return flag.value;
        }
        return this instanceof Numeral numeral ? number(numeral) : null;
    }

    private static Number number(Numeral numeral) {
        if (!numeral.isInteger()) {
            return numeral.decimal();
        }
        BigInteger integer = numeral.decimal().unscaledValue();
        if (integer.bitLength() < Integer.SIZE) {
            return integer.intValue();
        }
        // A conditional expression would make a long of both.
        if (integer.bitLength() < Long.SIZE) {
            return integer.longValue();
        }
        return integer;
    }
}
