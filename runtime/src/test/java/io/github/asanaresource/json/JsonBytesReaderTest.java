package io.github.asanaresource.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.asanaresource.internal.Nullable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON and what is not: each rule of RFC 8259, and where a document breaks it. */
class JsonBytesReaderTest {

    private static @Nullable Object read(byte[] document) throws IOException {
        JsonBytesReader reader = new JsonBytesReader(document);
        Object value = reader.parsed();
        reader.requireEnd();
        return value;
    }

    private static @Nullable Object read(String document) throws IOException {
        return read(document.getBytes(UTF_8));
    }

    private static MalformedJsonException refusalOf(byte[] document) {
        return catchThrowableOfType(MalformedJsonException.class, () -> read(document));
    }

    private static void assertRefused(String document, String message) {
        assertThat(refusalOf(document.getBytes(UTF_8))).as(document).hasMessage(message);
    }

    @Test
    void everyKindOfValueIsRead() throws IOException {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("string", "a");
        expected.put("boolean", true);
        expected.put("other", false);
        expected.put("integer", 7);
        expected.put("long", 1L << 40);
        expected.put("large", BigInteger.ONE.shiftLeft(64));
        expected.put("decimal", new BigDecimal("1.10"));
        expected.put("nothing", null);
        expected.put("object", Map.of("a", Map.of()));
        expected.put("array", Arrays.asList(List.of(), Map.of(), null, "b"));
        assertThat(read("""
            {"string":"a","boolean":true,"other":false,"integer":7,"long":1099511627776,
             "large":18446744073709551616 , "decimal":1.10,\t"nothing" : null,"object":{"a":{ }},"array":[[ ],{},null,"b"] }
            """)).isEqualTo(expected);
    }

    /**
     * Strings are read eight bytes at a time, so their length and their distance from the end of the document matter.
     */
    @Test
    void stringsOfAnyLengthAreReadAnywhere() throws IOException {
        for (String character : List.of("a", "\u007f", "\u00e9", "\u20ac", "\ud83d\ude00", "/")) {
            for (int length = 0; length < 40; length++) {
                String string = "x".repeat(length) + character + "y".repeat(length % 11);
                for (int behind = 0; behind < 30; behind++) {
                    String document = "{\"" + string + "\":\"" + string + "\"}" + " ".repeat(behind);
                    assertThat(read(document)).isEqualTo(Map.of(string, string));
                }
            }
        }
    }

    @Test
    void escapesStandForOtherCharacters() throws IOException {
        assertThat(read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u20AC\\ud83d\\ude00\\u0000\\ud800\""))
                .isEqualTo("\"\\/\b\f\n\r\t\u00e9\u20ac\ud83d\ude00\u0000\ud800");
        assertThat(read("{\"g\\u0069d\":1}")).isEqualTo(Map.of("gid", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "-1",
                "2147483647",
                "2147483648",
                "-9223372036854775808",
                "9223372036854775808",
                "123456789012345678",
                "1234567890123456789",
                "-123456789012345678901234567890"
            })
    void anIntegerIsTheSmallestThatHoldsIt(String digits) throws IOException {
        BigInteger integer = new BigInteger(digits);
        Object read = read(digits);
        assertThat(read).hasToString(digits).isEqualTo(ParsedJson.copyOf((Number) integer));
        assertThat(new JsonBytesReader(digits.getBytes(UTF_8)).decimal()).isEqualTo(new BigDecimal(integer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0", "1.10", "-0.5", "1e3", "1E+3", "12.340e-5", "-0.0e0", "1e400", "0.123456789012345678901"})
    void aDecimalKeepsItsDigits(String digits) throws IOException {
        assertThat(read(digits)).isEqualTo(new BigDecimal(digits));
    }

    /** As in parsed JSON: it is written as 15, and read back as such. */
    @Test
    void aDecimalWithoutFractionIsAnInteger() throws IOException {
        assertThat(read("1.5e1")).isEqualTo(15);
        assertThat(read("[15E0]")).isEqualTo(List.of(15));
    }

    @Test
    void minusZeroIsZero() throws IOException {
        assertThat(read("-0")).isEqualTo(0);
    }

    @Test
    void ofEqualNamesTheLastOneCounts() throws IOException {
        assertThat(read("{\"a\":1,\"b\":2,\"\\u0061\":3}")).hasToString("{a=3, b=2}");
    }

    @Test
    void theFieldsOfATableAreFoundInAnyOrder() {
        String longName = "a_name_that_is_longer_than_three_words";
        FieldNames names = new FieldNames(
                "gid", "resource_type", "resource_subtype", longName, longName + "2", "", "na\"me", "n\u00e9", "a");
        String document = "{\"n\u00e9\":0,\"a\":0,\"unknown\":0,\"gid\" : 0,\"resource_subtype\":0,\"resource_type\":0,"
                + "\"" + longName + "2\":0,\"" + longName
                + "\":0,\"\":0,\"na\\\"me\":0,\"g\\u0069d\":0,\"resource_typo\":0"
                + ",\"gid\":0}";
        int[] expected = {7, 8, JsonReader.UNKNOWN, 0, 2, 1, 4, 3, 5, 6, 0, JsonReader.UNKNOWN, 0, JsonReader.END};
        for (int guess = 0; guess <= names.size(); guess++) {
            JsonBytesReader reader = new JsonBytesReader(document.getBytes(UTF_8));
            for (int each : expected) {
                assertThat(reader.nextField(names, guess)).isEqualTo(each);
                if (each == JsonReader.UNKNOWN) {
                    assertThat(reader.name()).isIn("unknown", "resource_typo");
                }
                if (each != JsonReader.END) {
                    assertThat(reader.next()).isEqualTo(JsonToken.INTEGER);
                }
            }
            reader.requireEnd();
        }
    }

    /** A field that is where it is expected is found without a look at what is before it, but for one comma. */
    @Test
    void noFieldIsFoundWithoutItsComma() {
        FieldNames names = new FieldNames("gid", "name");
        for (String between : List.of("", " ", ";", ",,", ":")) {
            String document = "{\"gid\":0" + between + "\"name\":0}" + " ".repeat(EncodedString.READABLE);
            JsonBytesReader reader = new JsonBytesReader(document.getBytes(UTF_8));
            assertThat(reader.nextField(names, 0)).isZero();
            reader.next();
            assertThatThrownBy(() -> reader.nextField(names, 1)).isInstanceOf(MalformedJsonException.class);
        }
        String document = "{,\"gid\":0}" + " ".repeat(EncodedString.READABLE);
        JsonBytesReader reader = new JsonBytesReader(document.getBytes(UTF_8));
        assertThatThrownBy(() -> reader.nextField(names, 0)).isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``           | line 1, column 1, at $: expected a value, not the end of the document",
                "` `          | line 1, column 2, at $: expected a value, not the end of the document",
                "a            | line 1, column 1, at $: expected a value, not a letter",
                "'            | line 1, column 1, at $: expected a value, not '''",
                "NaN          | line 1, column 1, at $: expected a value, not a letter",
                "True         | line 1, column 1, at $: expected a value, not a letter",
                "tru          | line 1, column 4, at $: expected true, not the end of the document",
                "falsE        | line 1, column 5, at $: expected false, not a letter",
                "nul1         | line 1, column 4, at $: expected null, not a digit",
                "nullnull     | line 1, column 5, at $: expected the end of the document, not a letter",
                "1 2          | line 1, column 3, at $: expected the end of the document, not a digit",
                "{} //        | line 1, column 4, at $: expected the end of the document, not '/'",
                "]            | line 1, column 1, at $: expected a value, not ']'",
                "[            | line 1, column 2, at $[0]: expected a value or the end of the array, not the end of"
                        + " the document",
                "[,1]         | line 1, column 2, at $[0]: expected a value or the end of the array, not ','",
                "[1           | line 1, column 3, at $: expected a comma or the end of the array, not the end of the"
                        + " document",
                "[1 2]        | line 1, column 4, at $: expected a comma or the end of the array, not a digit",
                "[1}          | line 1, column 3, at $: expected a comma or the end of the array, not '}'",
                "[1,          | line 1, column 4, at $[1]: expected a value, not the end of the document",
                "[1,]         | line 1, column 4, at $[1]: expected a value, not ']'",
                "[1,,2]       | line 1, column 4, at $[1]: expected a value, not ','",
                "{            | line 1, column 2, at $: expected a name or the end of the object, not the end of the"
                        + " document",
                "{a:1}        | line 1, column 2, at $: expected a name or the end of the object, not a letter",
                "{,           | line 1, column 2, at $: expected a name or the end of the object, not ','",
                "{\"a\"       | line 1, column 5, at $.a: expected a colon, not the end of the document",
                "{\"a\" 1}    | line 1, column 6, at $.a: expected a colon, not a digit",
                "{\"a\":}     | line 1, column 6, at $.a: expected a value, not '}'",
                "{\"a\":1     | line 1, column 7, at $: expected a comma or the end of the object, not the end of the"
                        + " document",
                "{\"a\":1]    | line 1, column 7, at $: expected a comma or the end of the object, not ']'",
                "{\"a\":1,}   | line 1, column 8, at $: expected a name, not '}'",
                "{\"a\":1,,   | line 1, column 8, at $: expected a name, not ','",
                "01           | line 1, column 1, at $: a number has no zeros in front",
                "-01          | line 1, column 2, at $: a number has no zeros in front",
                "-            | line 1, column 2, at $: expected a digit, not the end of the document",
                "[-a]         | line 1, column 3, at $[0]: expected a digit, not a letter",
                "+1           | line 1, column 1, at $: expected a value, not '+'",
                ".5           | line 1, column 1, at $: expected a value, not '.'",
                "1.           | line 1, column 3, at $: expected a digit, not the end of the document",
                "1.e5         | line 1, column 3, at $: expected a digit, not a letter",
                "1e           | line 1, column 3, at $: expected a digit, not the end of the document",
                "1e+-2        | line 1, column 4, at $: expected a digit, not '-'",
                "1e99999999999| line 1, column 1, at $: the number has an exponent that is out of range",
                "\"           | line 1, column 2, at $: expected the end of the string, not the end of the document",
                "\"abc        | line 1, column 5, at $: expected the end of the string, not the end of the document",
                "\"\\         | line 1, column 3, at $: expected an escape, not the end of the document",
                "\"\\x\"      | line 1, column 3, at $: a string has an escape that JSON does not have",
                "\"\\u00      | line 1, column 6, at $: expected a hexadecimal digit, not the end of the document",
                "\"\\u00g0\"  | line 1, column 6, at $: an escape does not have four hexadecimal digits",
                "[{\"a\":[0,{\"b\":\"\\u00\"}]}] | line 1, column 20, at $[0].a[1].b: an escape does not have four"
                        + " hexadecimal digits",
            })
    void whatIsNotJsonIsRefused(String document, String message) {
        assertRefused(document, message);
    }

    @Test
    void onlyFourCharactersAreWhiteSpace() {
        for (char control = 0; control < ' '; control++) {
            assertRefused(
                    "[\"a" + control + "\"]",
                    "line 1, column 4, at $[0]: a string has a control character: it must be escaped");
            if ("\t\n\r".indexOf(control) < 0) {
                assertRefused(
                        "[" + control + "]",
                        "line 1, column 2, at $[0]: expected a value or the end of the array, not a control character");
            }
        }
        assertRefused(
                "[\u00a01]",
                "line 1, column 2, at $[0]: expected a value or the end of the array, not a character that is not"
                        + " ASCII");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a continuation byte
                "bf",
                "c3", // truncated sequences
                "c322",
                "e282",
                "f09f98",
                "c080", // overlong sequences
                "c1bf",
                "e08080",
                "e09fbf",
                "f0808080",
                "f08fbfbf",
                "eda080", // surrogates
                "edbfbf",
                "eda0bdedb880",
                "f4908080", // beyond Unicode
                "f5808080",
                "f888808080",
                "fe",
                "ff"
            })
    void whatIsNotUtf8IsRefused(String bytes) {
        for (String start : List.of("5b22", "5b22c3a9", "5b226162636465666768696a")) {
            byte[] document = HexFormat.of().parseHex(start + bytes + "225d");
            int column = start.length() / 2 - (start.contains("c3a9") ? 1 : 0) + 1;
            assertThat(refusalOf(document))
                    .hasMessage("line 1, column " + column + ", at $[0]: the document is not UTF-8 here");
        }
        assertThat(refusalOf(HexFormat.of().parseHex("7b22" + bytes + "223a317d")))
                .hasMessage("line 1, column 3, at $: the document is not UTF-8 here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf", "f0908080", "f48fbfbf"})
    void theFirstAndLastCharactersOfEachLengthAreRead(String bytes) throws IOException {
        byte[] document = HexFormat.of().parseHex("22" + bytes + "22");
        assertThat(read(document)).isEqualTo(new String(document, 1, document.length - 2, UTF_8));
    }

    @Test
    void depthCountsOnlyWhatIsNested() throws IOException {
        assertThat(read("[" + "{\"a\":[]},".repeat(1999) + "{\"a\":[]}]"))
                .isEqualTo(Collections.nCopies(2000, Map.of("a", List.of())));
    }

    @Test
    void halvesOfSurrogatePairsInStringsAreKept() throws IOException {
        String halves = "\ud800 \udbff \udc00 \udfff \ud7ff \ue000 \ud83d\ude00";
        assertThat(JsonBytesReader.of('"' + halves + '"').parsed()).isEqualTo(halves);
    }

    @Test
    void partsOfAByteOrderMarkAreNone() {
        for (String document : List.of("ef", "efbb", "efbb7b7d", "efbfbf7b7d", "7bbbbf7d")) {
            assertThat(refusalOf(HexFormat.of().parseHex(document))).message().doesNotContain("byte order mark");
        }
        assertThat(refusalOf(HexFormat.of().parseHex("efbbbf"))).message().contains("byte order mark");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(refusalOf("\ufeff{}".getBytes(UTF_8)))
                .hasMessage("line 1, column 1, at $: JSON has no byte order mark: leave out the first three bytes");
        assertThat(refusalOf("{}".getBytes(Charset.forName("UTF-16LE"))))
                .hasMessage(
                        "line 1, column 2, at $: expected a name or the end of the object, not a control character");
        assertThat(refusalOf("\ufeff{}".getBytes(Charset.forName("UTF-16BE"))))
                .hasMessage("line 1, column 1, at $: expected a value, not a character that is not ASCII");
    }

    @Test
    void theDepthIsLimited() throws IOException {
        assertThat(read("[".repeat(1000) + "]".repeat(1000))).isInstanceOf(List.class);
        assertThat(read("{\"a\":".repeat(999) + "{}" + "}".repeat(999))).isInstanceOf(Map.class);
        assertThat(read("[" + "[],{},".repeat(1000) + "0]")).isInstanceOf(List.class);
        assertRefused(
                "[".repeat(100_000),
                "line 1, column 1001, at $" + "[0]".repeat(33) + "\u2026]" + "[0]".repeat(33)
                        + ": the document is deeper than 1000 levels");
        assertThat(refusalOf("{\"a\":".repeat(1001).getBytes(UTF_8)))
                .hasMessageEndingWith(": the document is deeper than 1000 levels");
    }

    @Test
    void theDigitsOfANumberAreLimited() throws IOException {
        for (String digits : List.of("1".repeat(1000), "1." + "1".repeat(999), "-1" + "0".repeat(996) + ".1e-10")) {
            assertThat(read(digits)).isEqualTo(ParsedJson.copyOf((Number) new BigDecimal(digits)));
        }
        for (String digits : List.of("1".repeat(1001), "1." + "1".repeat(1000), "-1" + "0".repeat(998) + ".1e-10")) {
            assertRefused("[" + digits + "]", "line 1, column 2, at $[0]: the number has more than 1000 digits");
        }
    }

    /** Wherever a document is cut off, it is refused with a message, and not with an exception of the JVM. */
    @Test
    void noBeginningOfADocumentIsADocument() throws IOException {
        byte[] document = """
            {"gid":"1","a long name of a field":[true,false,null,-12.5e+10,"\\u00e9\\n\u00e9 \ud83d\ude00"],"b":{"c":{}}}\
            """.getBytes(UTF_8);
        assertThat(read(document)).isInstanceOf(Map.class);
        for (int length = 0; length < document.length; length++) {
            assertThat(refusalOf(Arrays.copyOf(document, length)))
                    .as("%s bytes", length)
                    .isNotNull();
        }
    }

    @Test
    void theLineAndTheColumnAreThoseOfAnEditor() {
        MalformedJsonException refusal =
                refusalOf("{\"a\":\"\u00e9\ud83d\ude00\",\r\n\"b\":\n\r  [\"\u20ac\", x]}".getBytes(UTF_8));
        assertThat(refusal.line()).isEqualTo(4);
        assertThat(refusal.column()).isEqualTo(9);
        assertThat(refusal.path()).isEqualTo("$.b[1]");
        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 4, column 9, at $.b[1]: expected a value, not a letter");
    }

    @Test
    void thePathLeadsToTheValue() {
        assertRefused(
                "{\"next_page\":{\"offset\":\"a,]}\\\"\"},\"data\":[[],{},\"b\",{\"new_task\":{\"gid\":1,\"name\":?",
                "line 1, column 80, at $.data[3].new_task.name: expected a value, not '?'");
        assertRefused(
                "{\"a b\":{\"\":[?",
                "line 1, column 13, at $['a b'][''][0]: expected a value or the end of the array, not '?'");
        assertRefused(
                "{\"" + "x".repeat(60) + "\":?",
                "line 1, column 65, at $." + "x".repeat(50) + "\u2026: expected a value, not '?'");
    }

    @Test
    void noMessageHasAValue() {
        String secret = "s3cret";
        for (String document : List.of(
                "\"" + secret,
                "\"" + secret + "\\" + secret,
                "\"" + secret + "\\u00" + secret,
                "\"" + secret + "\n",
                "\"" + secret + "\" " + secret,
                "[\"" + secret + "\"" + secret,
                secret,
                "{\"token\":" + secret)) {
            assertThat(refusalOf(document.getBytes(UTF_8)).getMessage())
                    .doesNotContain("3")
                    .doesNotContain("cret");
        }
    }

    @Test
    void aStringIsReadLikeItsBytes() throws IOException {
        for (String document :
                List.of("{\"a\":[1]}", "\"\u00e9\"", "\"?\"", "\"\ud83d\ude00\"", "\"\ud83d?\"", "\"\ude00\ud83d\"")) {
            JsonBytesReader reader = JsonBytesReader.of(document);
            Object expected =
                    document.startsWith("{") ? Map.of("a", List.of(1)) : document.substring(1, document.length() - 1);
            assertThat(reader.parsed()).isEqualTo(expected);
            reader.requireEnd();
        }
    }

    @Test
    void nullIsNoDocument() {
        assertThatThrownBy(() -> new JsonBytesReader(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("json");
    }
}
