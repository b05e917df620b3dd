package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.FieldNames;
import io.github.asanaresource.json.ImmutableList;
import io.github.asanaresource.json.ImmutableMap;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonReader;
import io.github.asanaresource.json.JsonWriter;
import io.github.asanaresource.json.ParsedArray;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.json.ParsedJsonWriter;
import io.github.asanaresource.json.ParsedObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;

/** Writes models and unions of any type. */
final class ModelCodec implements JsonCodec<JsonModel> {

    static final ModelCodec INSTANCE = new ModelCodec();

    private ModelCodec() {}

    @Override
    public JsonModel read(JsonReader reader) {
        throw new UnsupportedOperationException("A document does not say of which type it is");
    }

    @Override
    public void write(JsonModel model, JsonWriter writer) throws IOException {
        value(model, writer);
    }

    @Override
    public boolean isObject(JsonModel model) {
        Object value = model instanceof ResourceUnion union ? union.value() : model;
        return value instanceof ResourceModel || (!(value instanceof String) && toParsed(value) instanceof Map);
    }

    /** Converts the content of a slot to parsed JSON. */
    static @Nullable Object toParsed(@Nullable Object value) {
        ParsedJsonWriter writer = new ParsedJsonWriter();
        try {
            value(value, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.result();
    }

    static void model(ResourceModel<?> model, JsonWriter writer) throws IOException {
        writer.beginObject();
        FieldNames names = model.type.names;
        @Nullable Object[] slots = model.slots;
        int size = names.size();
        for (int position = 0; position < size; position++) {
            Object value = slots[position];
            if (value != null) {
                writer.name(names, position);
                if (value instanceof String string) {
                    writer.string(string);
                } else if (value instanceof ResourceModel<?> nested) {
                    model(nested, writer);
                } else {
                    value(value, writer);
                }
            }
        }
        if (slots[size] instanceof ParsedObject unknown) {
            for (Map.Entry<String, @Nullable Object> field : unknown.entrySet()) {
                writer.name(field.getKey());
                writer.parsed(field.getValue());
            }
        }
        writer.endObject();
    }

    /** Writes the content of a slot, an array or a map. Classes are tested before interfaces, which takes longer. */
    private static void value(@Nullable Object value, JsonWriter writer) throws IOException {
        if (value instanceof String string) {
            writer.string(string);
        } else if (value == null || value == Null.NULL) {
            writer.nothing();
        } else if (value instanceof ResourceModel<?> model) {
            model(model, writer);
        } else if (value instanceof ParsedObject || value instanceof ParsedArray) {
            writer.parsed(value);
        } else if (value instanceof ImmutableList<?> elements) {
            writer.beginArray();
            for (int index = 0; index < elements.size(); index++) {
                value(elements.get(index), writer);
            }
            writer.endArray();
        } else if (value instanceof ImmutableMap<?> entries) {
            writer.beginObject();
            for (Map.Entry<String, ?> entry : entries.entrySet()) {
                writer.name(entry.getKey());
                value(entry.getValue(), writer);
            }
            writer.endObject();
        } else if (value instanceof Long integer) {
            writer.integer(integer);
        } else if (value instanceof Boolean bool) {
            writer.bool(bool);
        } else if (value instanceof BigDecimal number) {
            writer.decimal(number);
        } else if (value instanceof UnreadableValue unreadable) {
            writer.parsed(unreadable.json());
        } else if (value instanceof ResourceUnion union) {
            value(union.value(), writer);
        } else {
            writer.parsed(ParsedJson.copyOf(value));
        }
    }
}
