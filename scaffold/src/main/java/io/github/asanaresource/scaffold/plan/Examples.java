package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.openapi.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Examples of values. */
public final class Examples {

    private Examples() {}

    /**
     * Tells whether a value is one of a type.
     *
     * @param example the value as parsed JSON
     * @param type the type; no reference to a set of strings
     * @return whether it is one
     */
    public static boolean fits(Object example, Type type) {
        if (type instanceof Type.Scalar scalar) {
            return fits(example, scalar);
        }
        if (type instanceof Type.Literals literals) {
            return example instanceof String string && literals.strings().contains(string);
        }
        if (type instanceof Type.ArrayOf array) {
            return example instanceof List<?> list
                    && list.stream().allMatch(each -> each != null && fits(each, array.element()));
        }
        if (type instanceof Type.MapOf map) {
            return example instanceof Map<?, ?> object
                    && object.values().stream().allMatch(each -> each == null || fits(each, map.value()));
        }
        boolean canBeAString =
                type instanceof Type.OneOf oneOf && oneOf.alternatives().types().contains(Type.Scalar.STRING);
        return example instanceof Map || (canBeAString && example instanceof String);
    }

    private static boolean fits(Object example, Type.Scalar scalar) {
        return switch (scalar) {
            case ANY -> true;
            case BOOLEAN -> example instanceof Boolean;
            case INTEGER -> example instanceof Integer || example instanceof Long || example instanceof BigInteger;
            case NUMBER -> example instanceof Number;
            case STRING -> example instanceof String;
            case DATE, DATE_TIME, URI -> example instanceof String string && parses(string, scalar);
        };
    }

    private static boolean parses(String string, Type.Scalar scalar) {
        try {
            if (scalar == Type.Scalar.DATE) {
                LocalDate.parse(string);
            } else if (scalar == Type.Scalar.DATE_TIME) {
                OffsetDateTime.parse(string);
            } else {
                new URI(string);
            }
            return true;
        } catch (DateTimeException | URISyntaxException e) {
            return false;
        }
    }

    /**
     * Returns a value as it is on the wire.
     *
     * @param example the value as parsed JSON
     * @return the text; a string without its quotation marks
     */
    public static String text(Object example) {
        return example instanceof String string ? string : json(example);
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> quoted(String.valueOf(each.getKey())) + ": " + json(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Examples::json).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof String string) {
            return quoted(string);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static String quoted(String string) {
        StringBuilder quoted = new StringBuilder("\"");
        string.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (character < ' ') {
                quoted.append(String.format("\\u%04x", character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
