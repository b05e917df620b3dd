package io.github.asanaresource;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Writes a document by Jackson 2. Nothing but Jackson 2 loads this class; {@link Jackson3TreeWriter} is its twin. */
final class Jackson2TreeWriter extends JsonSerializer<JsonDocument.Tree> {

    @Override
    public void serialize(JsonDocument.Tree tree, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        write(tree.json(), generator);
    }

    /** Where a mapper asks for it, the name of the model's class goes with the document, and never into it. */
    @Override
    public void serializeWithType(
            JsonDocument.Tree tree, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        // All but an object is a value of its own, which stands behind the name.
        JsonToken start = tree.json() instanceof Map ? JsonToken.START_OBJECT : JsonToken.VALUE_EMBEDDED_OBJECT;
        WritableTypeId type = types.writeTypePrefix(generator, types.typeId(tree, start));
        if (tree.json() instanceof Map<?, ?> object) {
            writeFields(object, generator);
        } else {
            write(tree.json(), generator);
        }
        types.writeTypeSuffix(generator, type);
    }

    private static void write(@Nullable Object json, JsonGenerator generator) throws IOException {
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

    private static void writeFields(Map<?, ?> object, JsonGenerator generator) throws IOException {
        for (Map.Entry<?, ?> field : object.entrySet()) {
            generator.writeFieldName(String.valueOf(field.getKey()));
            write(field.getValue(), generator);
        }
    }

    private static void write(Number number, JsonGenerator generator) throws IOException {
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
