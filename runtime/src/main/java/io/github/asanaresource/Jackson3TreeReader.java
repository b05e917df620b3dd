package io.github.asanaresource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a document by Jackson 3. Nothing but Jackson 3 loads this class; {@link Jackson2TreeReader} is its twin. */
final class Jackson3TreeReader extends ValueDeserializer<JsonDocument.Tree> {

    @Override
    public JsonDocument.Tree deserialize(JsonParser parser, DeserializationContext context) {
        return new JsonDocument.Tree(value(parser, context));
    }

    /** Inside of a document there are no names of classes, whatever the mapper writes elsewhere. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    private static Object value(JsonParser parser, DeserializationContext context) {
        return switch (parser.currentToken()) {
            // A deserializer that delegates has gone past the start of the object.
            case START_OBJECT, PROPERTY_NAME, END_OBJECT -> object(parser, context);
            case START_ARRAY -> list(parser, context);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.isNaN() ? parser.getNumberValue() : decimal(parser);
            default -> context.handleUnexpectedToken(JsonDocument.Tree.class, parser);
        };
    }

    /** Jackson lets the exception of {@code BigDecimal} through, which nobody who reads JSON expects. */
    private static BigDecimal decimal(JsonParser parser) {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw new StreamReadException(parser, "A decimal has an exponent that is out of range", e);
        }
    }

    private static @Nullable Object nullableValue(JsonParser parser, DeserializationContext context) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : value(parser, context);
    }

    private static Map<String, @Nullable Object> object(JsonParser parser, DeserializationContext context) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            parser.nextToken();
        }
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, nullableValue(parser, context));
            parser.nextToken();
        }
        return Collections.unmodifiableMap(object);
    }

    private static List<@Nullable Object> list(JsonParser parser, DeserializationContext context) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(nullableValue(parser, context));
        }
        return Collections.unmodifiableList(list);
    }
}
