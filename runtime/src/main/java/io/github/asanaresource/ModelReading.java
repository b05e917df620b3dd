package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.ImmutableList;
import io.github.asanaresource.json.ImmutableMap;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonReader;
import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.NotJsonException;
import io.github.asanaresource.json.ParsedArray;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.json.ParsedJsonReader;
import io.github.asanaresource.json.ParsedObject;
import io.github.asanaresource.json.RepeatedStrings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads models by their tables. JSON of another kind than declared becomes an {@link UnreadableValue}. One switch over
 * the codes of kinds serves all models, so that it is compiled early. Codes are numbers, since a switch over an enum would
 * load an additional class.
 */
final class ModelReading {

    static final byte STRING = 0;
    static final byte BOOLEAN = 1;
    static final byte INTEGER = 2;
    static final byte NUMBER = 3;
    static final byte MODEL = 4;
    static final byte UNION = 5;
    static final byte ANY = 6;

    /** Added to the code of the elements. */
    static final byte ARRAY = 8;

    /** Added to the code of the values. */
    static final byte MAP = 16;

    private ModelReading() {}

    /** The codes of the kinds of a number of fields. */
    static byte[] codes(FieldKind[] kinds, int count) {
        byte[] codes = new byte[count];
        for (int position = 0; position < count; position++) {
            codes[position] = code(kinds[position]);
        }
        return codes;
    }

    private static byte code(FieldKind kind) {
        return (byte) (kind.element().code + kind.shape().code);
    }

    /** Reads a model or union from parsed JSON. */
    static <T> T parsed(JsonCodec<T> type, String name, Object json) {
        try {
            return type.read(new ParsedJsonReader(json));
        } catch (NotJsonException e) {
            throw e.in(name, json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a model from the object at which the reader stands. */
    static <M extends ResourceModel<?>> M model(ResourceType<M> type, JsonReader reader) throws IOException {
        return type.create(type, fields(type, emptySlots(type), reader));
    }

    /** Reads a union from the value at which the reader stands. */
    static <U extends ResourceUnion> U union(UnionType<U> type, JsonReader reader) throws IOException {
        UnionType.Lookahead ahead = type.lookAhead(reader);
        ResourceType<?> model = ahead.model();
        if (model == null) {
            return type.unrecognized(ahead);
        }
        @Nullable Object[] slots = fields(model, emptySlots(model), new ParsedJsonReader(ahead.json()));
        if (ahead.rest() != null) {
            fields(model, slots, ahead.rest());
        }
        return type.recognized(ahead, create(model, slots));
    }

    /**
     * Creates another model from the same JSON. Slots that both models hold in the same way are not read again, so that nested
     * models are not converted once per level.
     */
    static <M extends ResourceModel<?>> M convert(ResourceModel<?> model, ResourceType<M> other) {
        ParsedObject.Builder rest = new ParsedObject.Builder();
        model.unknownFields().forEach(rest::put);
        @Nullable Object[] slots = emptySlots(other);
        for (int from = 0; from < model.type.codes.length; from++) {
            Object slot = model.slots[from];
            int to = other.names.find(model.type.names.get(from));
            if (slot != null && to >= 0 && model.type.holdsLike(from, other, to)) {
                slots[to] = slot;
            } else if (slot != null) {
                rest.put(model.type.names.get(from), ModelCodec.toParsed(slot));
            }
        }
        try {
            return create(other, fields(other, slots, new ParsedJsonReader(rest.build())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object[] emptySlots(ResourceType<?> type) {
        return new Object[type.codes.length + 1];
    }

    private static <M extends ResourceModel<?>> M create(ResourceType<M> type, @Nullable Object[] slots) {
        return type.create(type, slots);
    }

    /**
     * Fills slots with the fields of an object. Since models can be deeply nested, reading takes as few and small stack frames
     * as possible. Compilers inline short methods, and reserve space for their values in the frame of the caller.
     */
    private static @Nullable Object[] fields(ResourceType<?> type, @Nullable Object[] slots, JsonReader reader)
            throws IOException {
        byte[] codes = type.codes;
        ParsedObject.Builder unknown = null;
        int guess = 0;
        for (int position = reader.nextField(type.names, guess);
                position != JsonReader.END;
                position = reader.nextField(type.names, guess)) {
            if (position == JsonReader.UNKNOWN) {
                if (unknown == null) {
                    unknown = unknownFields(slots[codes.length]);
                }
                unknown.put(reader.name(), reader.nextParsed());
                continue;
            }
            byte code = codes[position];
            if (code == STRING) {
                RepeatedStrings repeated = type.repeated(position);
                String string = repeated == null ? reader.nextString() : reader.nextString(repeated);
                slots[position] = string != null ? string : otherThanString(reader);
            } else {
                JsonToken token = reader.next();
                if (token == JsonToken.NULL) {
                    slots[position] = Null.NULL;
                } else if (code == MODEL && token == JsonToken.OBJECT) {
                    ResourceType<?> nested = (ResourceType<?>) type.nested(position);
                    slots[position] = create(nested, fields(nested, emptySlots(nested), reader));
                } else if (code == UNION) {
                    slots[position] = union((UnionType<?>) type.nested(position), reader);
                } else {
                    slots[position] = value(code, type, position, token, reader);
                }
            }
            guess = position + 1;
        }
        if (unknown != null) {
            slots[codes.length] = unknown.build();
        }
        return slots;
    }

    private static ParsedObject.Builder unknownFields(@Nullable Object slot) {
        return slot instanceof ParsedObject part ? new ParsedObject.Builder(part) : new ParsedObject.Builder();
    }

    private static Object otherThanString(JsonReader reader) throws IOException {
        return reader.token() == JsonToken.NULL ? Null.NULL : unexpected("a string", reader);
    }

    /** Reads the value of a field from parsed JSON that is not null. */
    static Object value(ResourceType<?> type, int position, Object json) {
        JsonReader reader = new ParsedJsonReader(json);
        try {
            return value(code(type.kind(position)), type, position, reader.token(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a value that is not null. */
    private static Object value(byte code, ResourceType<?> type, int position, JsonToken token, JsonReader reader)
            throws IOException {
        if (code == MODEL && token == JsonToken.OBJECT) {
            ResourceType<?> nested = (ResourceType<?>) type.nested(position);
            return create(nested, fields(nested, emptySlots(nested), reader));
        }
        if (code == UNION) {
            return union((UnionType<?>) type.nested(position), reader);
        }
        if (code >= MAP && token == JsonToken.OBJECT) {
            return map((byte) (code - MAP), type, position, reader);
        }
        if (code >= ARRAY && code < MAP && token == JsonToken.ARRAY) {
            return array((byte) (code - ARRAY), type, position, reader);
        }
        return scalar(code, token, reader);
    }

    private static Object scalar(byte code, JsonToken token, JsonReader reader) throws IOException {
        return switch (code) {
            case STRING -> token == JsonToken.STRING ? reader.string() : unexpected("a string", reader);
            case BOOLEAN -> token == JsonToken.BOOLEAN ? (Object) reader.bool() : unexpected("a boolean", reader);
            case INTEGER -> integer(token, reader);
            case NUMBER ->
                token == JsonToken.DECIMAL || token == JsonToken.INTEGER
                        ? reader.decimal()
                        : unexpected("a number", reader);
            case MODEL -> unexpected("an object", reader);
            case ANY -> parsed(reader);
            default -> unexpected(code < MAP ? "an array" : "an object", reader);
        };
    }

    private static Object integer(JsonToken token, JsonReader reader) throws IOException {
        // As parsed JSON, a number such as 1.5E1 is an integer, too.
        Object integer = token == JsonToken.INTEGER ? reader.integer() : parsed(reader);
        return integer instanceof Integer || integer instanceof Long
                ? (Object) ((Number) integer).longValue()
                : unexpected("an integer of 64 bits", integer);
    }

    private static Object array(byte code, ResourceType<?> type, int position, JsonReader reader) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        for (JsonToken token = reader.next(); token != JsonToken.END; token = reader.next()) {
            Object element = token == JsonToken.NULL ? null : value(code, type, position, token, reader);
            if (element instanceof UnreadableValue unreadable) {
                return unreadableArray(elements, unreadable, reader);
            }
            elements.add(element);
        }
        return ImmutableList.copyOf(elements);
    }

    /** One wrong element makes the whole array unreadable, since without it the array would be a different one. */
    private static Object unreadableArray(
            List<@Nullable Object> elements, UnreadableValue unreadable, JsonReader reader) throws IOException {
        ParsedArray.Builder array = new ParsedArray.Builder();
        for (Object element : elements) {
            array.add(ModelCodec.toParsed(element));
        }
        array.add(unreadable.json());
        String problem = "at [" + elements.size() + "]: " + unreadable.problem();
        return new UnreadableValue(reader.remainingElements(array), problem);
    }

    private static Object map(byte code, ResourceType<?> type, int position, JsonReader reader) throws IOException {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (String key = reader.nextName(); key != null; key = reader.nextName()) {
            JsonToken token = reader.next();
            Object value = token == JsonToken.NULL ? null : value(code, type, position, token, reader);
            entries.put(key, value);
        }
        // Only now, since the last of several equal keys counts.
        for (Map.Entry<String, @Nullable Object> entry : entries.entrySet()) {
            if (entry.getValue() instanceof UnreadableValue unreadable) {
                String key = type.isSensitive(position) ? Description.HIDDEN : Description.shorten(entry.getKey());
                return unreadableMap(entries, "at [" + key + "]: " + unreadable.problem());
            }
        }
        return ImmutableMap.copyOf(entries);
    }

    private static Object unreadableMap(Map<String, @Nullable Object> entries, String problem) {
        ParsedObject.Builder object = new ParsedObject.Builder();
        for (Map.Entry<String, @Nullable Object> entry : entries.entrySet()) {
            object.put(entry.getKey(), ModelCodec.toParsed(entry.getValue()));
        }
        return new UnreadableValue(object.build(), problem);
    }

    private static UnreadableValue unexpected(String expected, JsonReader reader) throws IOException {
        return unexpected(expected, parsed(reader));
    }

    private static UnreadableValue unexpected(String expected, Object json) {
        return new UnreadableValue(json, "expected " + expected + ", not " + ParsedJson.describe(json));
    }

    private static Object parsed(JsonReader reader) throws IOException {
        Object json = reader.parsed();
        if (json == null) {
            throw new IllegalStateException("Null is read where fields are");
        }
        return json;
    }

    /** Describes the value at which a reader stands, by reading it. */
    static String describe(JsonReader reader) throws IOException {
        return ParsedJson.describe(reader.parsed());
    }
}
