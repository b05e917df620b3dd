package io.github.asanaresource;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a document by Jackson 2. Nothing but Jackson 2 loads this class; {@link Jackson3TreeReader} is its twin. */
final class Jackson2TreeReader extends JsonDeserializer<JsonDocument.Tree> {

    @Override
    public JsonDocument.Tree deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new JsonDocument.Tree(value(parser, context));
    }

    /** Inside of a document there are no names of classes, whatever the mapper writes elsewhere. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }

    private static Object value(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (parser.currentToken()) {
            // A deserializer that delegates has gone past the start of the object.
            case START_OBJECT, FIELD_NAME, END_OBJECT -> object(parser, context);
            case START_ARRAY -> list(parser, context);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> isNoNumber(parser) ? parser.getNumberValue() : decimal(parser);
            default -> context.handleUnexpectedToken(JsonDocument.Tree.class, parser);
        };
    }

    /** Old versions say {@code NaN} of what is too large for a {@code double}, too; but a number ends in a digit. */
    private static boolean isNoNumber(JsonParser parser) throws IOException {
        if (!parser.isNaN()) {
            return false;
        }
        String text = parser.getText();
        return !Character.isDigit(text.charAt(text.length() - 1));
    }

    /** Jackson lets the exception of {@code BigDecimal} through, which nobody who reads JSON expects. */
    private static BigDecimal decimal(JsonParser parser) throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw new JsonParseException(parser, "A decimal has an exponent that is out of range", e);
        }
    }

    private static @Nullable Object nullableValue(JsonParser parser, DeserializationContext context)
            throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : value(parser, context);
    }

    private static Map<String, @Nullable Object> object(JsonParser parser, DeserializationContext context)
            throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            parser.nextToken();
        }
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, nullableValue(parser, context));
            parser.nextToken();
        }
        return Collections.unmodifiableMap(object);
    }

    private static List<@Nullable Object> list(JsonParser parser, DeserializationContext context) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(nullableValue(parser, context));
        }
        return Collections.unmodifiableList(list);
    }
}
