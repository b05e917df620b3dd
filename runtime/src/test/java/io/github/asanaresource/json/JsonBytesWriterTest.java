package io.github.asanaresource.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.internal.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonBytesWriterTest {

    private static String written(@Nullable Object json) throws IOException {
        JsonBytesWriter writer = new JsonBytesWriter();
        writer.parsed(ParsedJson.copyOf(json));
        assertThat(writer.toBytes()).isEqualTo(writer.toString().getBytes(UTF_8));
        return writer.toString();
    }

    @Test
    void everyKindOfValueIsWritten() throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("string", "a");
        json.put("boolean", true);
        json.put("other", false);
        json.put("integer", -7);
        json.put("long", Long.MIN_VALUE);
        json.put("large", BigInteger.ONE.shiftLeft(64));
        json.put("decimal", new BigDecimal("1.10"));
        json.put("exponent", new BigDecimal("1E+400"));
        json.put("nothing", null);
        json.put("object", Map.of("a", Map.of()));
        json.put("array", Arrays.asList(List.of(), Map.of(), null, "b"));
        assertThat(written(json)).isEqualTo("""
            {"string":"a","boolean":true,"other":false,"integer":-7,"long":-9223372036854775808,\
            "large":18446744073709551616,"decimal":1.10,"exponent":1E+400,"nothing":null,\
            "object":{"a":{}},"array":[[],{},null,"b"]}\
            """);
        assertThat(written(List.of())).isEqualTo("[]");
        assertThat(written(null)).isEqualTo("null");
        assertThat(written("a")).isEqualTo("\"a\"");
    }

    @Test
    void theFirstCharacterThatIsEscapedCanBeAnywhere() throws IOException {
        for (int length = 0; length < 40; length++) {
            for (int index = 0; index < length; index++) {
                String before = "b".repeat(index);
                String after = "a".repeat(length - 1 - index);
                assertThat(written(before + '"' + after)).isEqualTo("\"" + before + "\\\"" + after + "\"");
                assertThat(written(before + '\u20ac' + after)).isEqualTo("\"" + before + "\u20ac" + after + "\"");
                assertThat(written(before + '\u0141' + after)).isEqualTo("\"" + before + "\u0141" + after + "\"");
            }
        }
    }

    @Test
    void depthCountsOnlyWhatIsNested() throws IOException {
        assertThat(written(Collections.nCopies(2000, Map.of("a", List.of()))))
                .isEqualTo("[" + "{\"a\":[]},".repeat(1999) + "{\"a\":[]}]");
    }

    @Test
    void whatCannotStandInAStringIsEscaped() throws IOException {
        assertThat(written("\"\\/\b\f\n\r\t\u0000\u001f\u007f"))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u007f\"");
        assertThat(written(Map.of("\"\n", 1))).isEqualTo("{\"\\\"\\n\":1}");
    }

    @Test
    void otherCharactersAreUtf8() throws IOException {
        String string = "a\u0080\u07ff\u0800\ud7ff\ue000\uffff\ud800\udc00\udbff\udfffz";
        assertThat(written(string)).isEqualTo("\"" + string + "\"");
    }

    /** It has no bytes in UTF-8, and a question mark would be another string. */
    @Test
    void halfOfASurrogatePairIsEscaped() throws IOException {
        for (String half : List.of("\ud800", "\udbff", "\udc00", "\udfff")) {
            assertThat(written("a" + half)).isEqualTo(String.format("\"a\\u%04X\"", (int) half.charAt(0)));
            assertThat(new JsonBytesReader(written(half + "a").getBytes(UTF_8)).parsed())
                    .isEqualTo(half + "a");
        }
        assertThat(written("\udc00\ud800")).isEqualTo("\"\\uDC00\\uD800\"");
    }

    /** Arrays are added as needed, wherever one is full. */
    @Test
    void documentsOfAnyLengthAreWritten() throws IOException {
        FieldNames names = new FieldNames("gid", "a_name_that_is_longer_than_three_words", "n\u00e9", "q\"");
        for (int length = 0; length < 1100; length++) {
            String start = "x".repeat(length);
            JsonBytesWriter writer = new JsonBytesWriter();
            writer.beginArray();
            writer.string(start);
            writer.beginObject();
            for (int position = 0; position < names.size(); position++) {
                writer.name(names, position);
                writer.string("\u20ac\n" + start);
            }
            writer.name("name");
            writer.integer(1234567890123L);
            writer.name("other");
            writer.bool(true);
            writer.name("");
            writer.nothing();
            writer.endObject();
            writer.endArray();
            String value = "\"\u20ac\\n" + start + "\"";
            assertThat(writer)
                    .hasToString("[\"" + start + "\",{\"gid\":" + value + ",\"a_name_that_is_longer_than_three_words\":"
                            + value + ",\"n\u00e9\":" + value + ",\"q\\\"\":" + value
                            + ",\"name\":1234567890123,\"other\":true,\"\":null}]");
        }
    }

    @Test
    void whatIsWrittenGoesToAStream() throws IOException {
        JsonBytesWriter writer = new JsonBytesWriter();
        writer.string("\u00e9");
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        writer.writeTo(output);
        assertThat(output.toByteArray()).isEqualTo("\"\u00e9\"".getBytes(UTF_8));
    }

    @Test
    void longDocumentsAreWrittenInParts() throws IOException {
        List<String> strings =
                Stream.iterate("\u20ac", string -> string + string).limit(19).toList();
        String json = strings.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        JsonBytesWriter writer = new JsonBytesWriter();
        writer.parsed(ParsedJson.copyOf(strings));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        writer.writeTo(output);
        writer.writeTo(output);
        assertThat(output.toString(UTF_8)).isEqualTo(json + json);
        assertThat(writer).hasToString(json);
        assertThat(writer.toBytes()).isEqualTo(json.getBytes(UTF_8));
    }

    /** A writer leaves its array to the next one, which must not be one that writes at the same time. */
    @Test
    void aDocumentThatIsWrittenWhileAnotherOneIsKeepsItApart() throws IOException {
        List<String> inner = new ArrayList<>();
        OutputStream output = new OutputStream() {
            @Override
            public void write(int one) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] bytes, int start, int length) {
                String before = new String(bytes, start, length, UTF_8);
                inner.add(ParsedJson.toJson("inner"));
                assertThat(new String(bytes, start, length, UTF_8)).isEqualTo(before);
                inner.add(before);
            }
        };
        for (int round = 0; round < 2; round++) {
            JsonBytesWriter outer = new JsonBytesWriter();
            outer.string("outer");
            JsonDocuments.copy(outer, output);
        }
        assertThat(inner).containsExactly("\"inner\"", "\"outer\"", "\"inner\"", "\"outer\"");
    }

    /** A short document follows a long one, whose array it gets. */
    @Test
    void nothingOfADocumentIsLeftInTheNext() {
        for (int length : new int[] {0, 100_000, 3, 1_000, 50_000, 1}) {
            String string = "s".repeat(length);
            assertThat(ParsedJson.toJson(string)).isEqualTo("\"" + string + "\"");
        }
    }

    /** The same depth as for reading. */
    @Test
    void theDepthIsLimited() {
        JsonBytesWriter writer = new JsonBytesWriter();
        for (int depth = 0; depth < 1000; depth++) {
            writer.beginArray();
        }
        assertThatThrownBy(writer::beginObject)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The JSON is deeper than 1000 levels; perhaps a list or map contains itself");
        for (int depth = 0; depth < 500; depth++) {
            writer.endArray();
        }
        writer.beginObject();
        writer.endObject();
        assertThat(writer.toString()).endsWith("]]]]]],{}");
    }
}
