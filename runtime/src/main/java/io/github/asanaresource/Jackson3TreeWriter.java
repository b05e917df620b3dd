package io.github.asanaresource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a document by Jackson 3. Nothing but Jackson 3 loads this class; {@link Jackson2TreeWriter} is its twin. */
final class Jackson3TreeWriter extends ValueSerializer<JsonDocument.Tree> {

    @Override
    public void serialize(JsonDocument.Tree tree, JsonGenerator generator, SerializationContext context) {
        write(tree.json(), generator);
    }

    /** Where a mapper asks for it, the name of the model's class goes with the document, and never into it. */
    @Override
    public void serializeWithType(
            JsonDocument.Tree tree, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        // All but an object is a value of its own, which stands behind the name.
        JsonToken start = tree.json() instanceof Map ? JsonToken.START_OBJECT : JsonToken.VALUE_EMBEDDED_OBJECT;
        WritableTypeId type = types.writeTypePrefix(generator, context, types.typeId(tree, start));
        if (tree.json() instanceof Map<?, ?> object) {
            writeFields(object, generator);
        } else {
            write(tree.json(), generator);
        }
        types.writeTypeSuffix(generator, context, type);
    }

    private static void write(@Nullable Object json, JsonGenerator generator) {
        if (json instanceof Map<?, ?> object) {
            generator.writeStartObject();
            writeFields(object, generator);
            generator.writeEndObject();
        } else if (json instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (json instanceof String text) {
            generator.writeString(text);
        } else if (json instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (json instanceof Number number) {
            write(number, generator);
        } else {
            generator.writeNull();
        }
    }

    private static void writeFields(Map<?, ?> object, JsonGenerator generator) {
        for (Map.Entry<?, ?> field : object.entrySet()) {
            generator.writeName(String.valueOf(field.getKey()));
            write(field.getValue(), generator);
        }
    }

    private static void write(Number number, JsonGenerator generator) {
        if (number instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            generator.writeNumber(integer);
        } else if (number instanceof Double infinite) {
            generator.writeNumber(infinite);
        } else {
            generator.writeNumber(number.longValue());
        }
    }
}
