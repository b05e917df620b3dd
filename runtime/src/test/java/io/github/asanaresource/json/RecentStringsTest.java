package io.github.asanaresource.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Most short strings of a document recur, and are created once. */
class RecentStringsTest {

    private static List<?> read(String document) {
        return (List<?>) ParsedJson.fromJson(document.getBytes(UTF_8));
    }

    private static String array(String value, int times) {
        return "[" + (value + ",").repeat(times) + "\"what is behind\"]";
    }

    @Test
    void aStringIsCreatedOnceInADocument() {
        for (int length = 0; length <= 64; length++) {
            String string = "s".repeat(length);
            List<?> first = read(array("\"" + string + "\"", 2));
            assertThat(first.get(0)).isEqualTo(string).isSameAs(first.get(1));
            assertThat(read(array("\"" + string + "\"", 1)).get(0))
                    .isEqualTo(string)
                    .isNotSameAs(first.get(0));
        }
    }

    @Test
    void aNameIsCreatedOnceInADocument() {
        for (int length = 0; length <= 64; length++) {
            String name = "n".repeat(length);
            List<?> objects = read(array("{\"" + name + "\":1}", 2));
            assertThat(name(objects.get(0))).isEqualTo(name).isSameAs(name(objects.get(1)));
        }
    }

    private static Object name(Object object) {
        return ((Map<?, ?>) object).keySet().iterator().next();
    }

    @Test
    void aLongStringIsNotKept() {
        List<?> strings = read(array("\"" + "s".repeat(65) + "\"", 2));
        assertThat(strings.get(0)).isEqualTo(strings.get(1)).isNotSameAs(strings.get(1));
    }

    @Test
    void aStringWithAnEscapeOrAnotherCharacterIsNotKept() {
        for (String string : List.of("a\\n", "\\u0061", "\\\"", "\u00e9", "\u20ac", "\ud83d\ude00")) {
            List<?> strings = read(array("\"" + string + "\"", 2));
            assertThat(strings.get(0)).isEqualTo(strings.get(1)).isNotSameAs(strings.get(1));
        }
    }

    /** Strings that differ in one place, are longer or shorter, or look alike up to an escape. */
    @Test
    void aStringIsNotTakenForAnother() {
        List<String> expected = new ArrayList<>();
        StringBuilder document = new StringBuilder("[");
        for (int length = 0; length < 40; length++) {
            for (int place = 0; place < length; place++) {
                String before = "s".repeat(place);
                String after = "s".repeat(length - place - 1);
                for (String one : List.of("t", "\\\"", "\\\\", "\u00e9", "s")) {
                    document.append('"')
                            .append(before)
                            .append(one)
                            .append(after)
                            .append("\",");
                    expected.add(before + one.substring(one.length() - 1) + after);
                }
            }
        }
        assertThat(read(document.append("\"\"]").toString()).subList(0, expected.size()))
                .isEqualTo(expected);
    }

    /** The last string of each document is the same as the one before it. */
    @Test
    void aStringAtTheEndOfADocumentIsRead() {
        for (int length = 0; length < 40; length++) {
            String string = "s".repeat(length);
            for (String end : List.of("]", " ]", "\n\n]")) {
                assertThat(read("[\"" + string + "\",\"" + string + "\"" + end)).isEqualTo(List.of(string, string));
            }
        }
    }

    @Test
    void moreStringsThanAreKeptAreRead() {
        List<String> expected = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (int number = 0; number < 2_000; number++) {
                expected.add("string " + number);
            }
        }
        assertThat(read(ParsedJson.toJson(expected))).isEqualTo(expected);
    }
}
