package io.github.asanaresource.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reader and the writer of parsed JSON. */
class ParsedJsonStreamsTest {

    private static Object everyKind() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("string", "a");
        json.put("boolean", true);
        json.put("integer", 7);
        json.put("long", 1L << 40);
        json.put("large", BigInteger.ONE.shiftLeft(64));
        json.put("decimal", new BigDecimal("1.10"));
        json.put("nothing", null);
        json.put("object", Map.of("a", Map.of()));
        json.put("array", Arrays.asList(List.of(), Map.of(), null, "b"));
        return json;
    }

    @Test
    void whatIsReadIsWhatWasGiven() {
        for (Object json : Arrays.asList(everyKind(), List.of(everyKind()), "a", true, 7, 1L << 40, null)) {
            ParsedJsonReader reader = new ParsedJsonReader(json);
            assertThat(reader.parsed()).isEqualTo(json);
        }
    }

    @Test
    void whatIsWrittenIsTheResult() throws IOException {
        for (Object json : Arrays.asList(everyKind(), List.of(everyKind()), "a", true, 7, 1L << 40, null)) {
            ParsedJsonWriter writer = new ParsedJsonWriter();
            copy(new ParsedJsonReader(json), writer);
            assertThat(writer.result()).isEqualTo(json);
            assertThat(String.valueOf(writer.result())).isEqualTo(String.valueOf(json));
        }
    }

    @Test
    void aResultIsTheSameAsACopy() {
        for (BigDecimal number : List.of(new BigDecimal("7"), new BigDecimal("1.10"))) {
            ParsedJsonWriter writer = new ParsedJsonWriter();
            writer.decimal(number);
            assertThat(writer.result()).isEqualTo(ParsedJson.copyOf((Object) number));
        }
        ParsedJsonWriter writer = new ParsedJsonWriter();
        writer.integer(7L);
        assertThat(writer.result()).isEqualTo(7);
    }

    /** Copies token by token, which {@code parsed} does not do. */
    private static void copy(JsonReader reader, JsonWriter writer) throws IOException {
        switch (reader.token()) {
            case OBJECT -> {
                writer.beginObject();
                for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                    assertThat(reader.name()).isEqualTo(name);
                    writer.name(name);
                    reader.next();
                    copy(reader, writer);
                }
                writer.endObject();
            }
            case ARRAY -> {
                writer.beginArray();
                while (reader.next() != JsonToken.END) {
                    copy(reader, writer);
                }
                assertThat(reader.token()).isEqualTo(JsonToken.END);
                writer.endArray();
            }
            case STRING -> writer.string(reader.string());
            case BOOLEAN -> writer.bool(reader.bool());
            case INTEGER -> {
                Number integer = reader.integer();
                if (integer instanceof BigInteger large) {
                    writer.integer(large);
                } else {
                    writer.integer(integer.longValue());
                }
            }
            case DECIMAL -> writer.decimal(reader.decimal());
            case NULL -> writer.nothing();
            case END -> throw new AssertionError();
        }
    }

    @Test
    void fieldsAreFoundByTheirNames() throws IOException {
        FieldNames names = new FieldNames("gid", "name", "tags");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("gid", "1");
        json.put("other", List.of(1));
        json.put("tags", "a");
        json.put("name", true);
        ParsedJsonReader reader = new ParsedJsonReader(json);
        assertThat(reader.nextField(names, 0)).isZero();
        assertThat(reader.nextString()).isEqualTo("1");
        assertThat(reader.nextField(names, 1)).isEqualTo(JsonReader.UNKNOWN);
        assertThat(reader.name()).isEqualTo("other");
        assertThat(reader.next()).isEqualTo(JsonToken.ARRAY);
        assertThat(reader.parsed()).isEqualTo(List.of(1));
        assertThat(reader.nextField(names, 1)).isEqualTo(2);
        assertThat(reader.nextString()).isEqualTo("a");
        assertThat(reader.nextField(names, 3)).isEqualTo(1);
        assertThat(reader.nextString()).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.BOOLEAN);
        assertThat(reader.bool()).isTrue();
        assertThat(reader.nextField(names, 2)).isEqualTo(JsonReader.END);
    }

    @Test
    void theRestOfAnObjectOrArrayIsRead() throws IOException {
        ParsedJsonReader object = new ParsedJsonReader(new LinkedHashMap<>(Map.of("a", 1)));
        ParsedObject.Builder begun = new ParsedObject.Builder();
        begun.put("b", 2);
        assertThat(object.remainingFields(begun)).isEqualTo(Map.of("a", 1, "b", 2));
        ParsedJsonReader array = new ParsedJsonReader(List.of(1, List.of(2), 3));
        array.next();
        ParsedArray.Builder first = new ParsedArray.Builder();
        first.add(array.parsed());
        assertThat(array.remainingElements(first)).isEqualTo(List.of(1, List.of(2), 3));
    }

    @Test
    void whatIsReadIsNoLongerTheOriginal() {
        List<Object> original = new ArrayList<>(List.of("a"));
        Object read = new ParsedJsonReader(original).parsed();
        original.clear();
        assertThat(read).isEqualTo(List.of("a"));
        Object parsed = ParsedJson.copyOf(List.of("a"));
        assertThat(new ParsedJsonReader(parsed).parsed()).isSameAs(parsed);
    }

    @Test
    void numbersAreReadAsTheirKind() {
        for (Object seven : List.of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7), new BigDecimal("7"))) {
            ParsedJsonReader reader = new ParsedJsonReader(seven);
            assertThat(reader.token()).isEqualTo(JsonToken.INTEGER);
            assertThat(reader.integer()).isEqualTo(7);
            assertThat(reader.decimal()).isEqualTo(new BigDecimal("7"));
        }
        ParsedJsonReader reader = new ParsedJsonReader(0.5f);
        assertThat(reader.token()).isEqualTo(JsonToken.DECIMAL);
        assertThat(reader.decimal()).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void whatIsNotJsonIsRefusedWhereItStands() {
        assertThatThrownBy(() -> new ParsedJsonReader('a'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON is made of String, Boolean, Number, List, Map and null, not of java.lang.Character");
        ParsedJsonReader array = new ParsedJsonReader(List.of(1, Double.NaN));
        array.next();
        assertThatThrownBy(array::next)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON has no NaN: take a finite number, a string or null");
        ParsedJsonReader object = new ParsedJsonReader(Map.of(1, 1));
        assertThatThrownBy(object::nextName)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key of a JSON object is a string, not java.lang.Integer");
        ParsedJsonReader nullKey = new ParsedJsonReader(Collections.singletonMap(null, 1));
        assertThatThrownBy(nullKey::nextName)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key of a JSON object is a string, not null");
        ParsedJsonReader nothing = new ParsedJsonReader(null);
        assertThatThrownBy(nothing::string)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is no value at null");
    }

    @Test
    void aReaderGoesAThousandLevelsDeep() throws IOException {
        ParsedJsonWriter writer = new ParsedJsonWriter();
        copy(new ParsedJsonReader(ParsedJsonTest.nest(1000)), writer);
        assertThat(writer.result()).isEqualTo(ParsedJsonTest.nest(1000));
        assertThatThrownBy(() -> copy(new ParsedJsonReader(ParsedJsonTest.nest(1001)), new ParsedJsonWriter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The JSON is deeper than 1000 levels; perhaps a list or map contains itself");
        // The limit also applies to reading the rest at once.
        ParsedJsonReader reader = new ParsedJsonReader(List.of(ParsedJsonTest.nest(1000)));
        reader.next();
        assertThatThrownBy(reader::parsed)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The JSON is deeper than 1000 levels; perhaps a list or map contains itself");
    }

    @Test
    void ofEqualNamesTheLastCounts() {
        ParsedJsonWriter writer = new ParsedJsonWriter();
        writer.beginObject();
        writer.name("a");
        writer.integer(1L);
        writer.name("b");
        writer.integer(2L);
        writer.name("a");
        writer.integer(3L);
        writer.endObject();
        assertThat(writer.result()).hasToString("{a=3, b=2}");
    }

    @Test
    void aWriterRefusesWhatIsNotParsed() {
        JsonWriter writer = new Discarding();
        assertThatThrownBy(() -> writer.parsed(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "JSON is made of String, Boolean, Number, List, Map and null, not of java.util.");
    }

    private static final class Discarding extends JsonWriter {

        @Override
        public void beginObject() {}

        @Override
        public void endObject() {}

        @Override
        public void beginArray() {}

        @Override
        public void endArray() {}

        @Override
        public void name(String name) {}

        @Override
        public void string(String value) {}

        @Override
        public void bool(boolean value) {}

        @Override
        public void integer(long value) {}

        @Override
        public void integer(BigInteger value) {}

        @Override
        public void decimal(BigDecimal value) {}

        @Override
        public void nothing() {}
    }
}
