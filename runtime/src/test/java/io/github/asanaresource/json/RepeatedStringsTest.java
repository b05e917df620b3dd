package io.github.asanaresource.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedStringsTest {

    private final RepeatedStrings repeated = new RepeatedStrings();

    /** Reads a string that is far from the end of its document. */
    private String read(String string) {
        return read("\"" + string + "\"", " ".repeat(EncodedString.READABLE));
    }

    private String read(String value, String behind) {
        JsonBytesReader reader = new JsonBytesReader(("[" + value + behind + "]").getBytes(UTF_8));
        String read = reader.nextString(repeated);
        assertThat(reader.next()).isEqualTo(JsonToken.END);
        reader.requireEnd();
        return read;
    }

    @Test
    void aStringIsMadeOnce() {
        for (String string : List.of("", "task", "project_template", "x".repeat(23))) {
            assertThat(read(string)).isEqualTo(string).isSameAs(read(string));
        }
    }

    @Test
    void otherStringsAreNotTakenForKnownOnes() {
        for (String string :
                List.of("task", "tasks", "tas", "", "Task", "task\\\"", "t\u00e9", "task_template_of_a_team")) {
            String expected = string.replace("\\", "");
            assertThat(read(string)).isEqualTo(expected);
            assertThat(read(string)).isEqualTo(expected);
        }
    }

    @Test
    void whatIsLongOrNotPlainOrLastIsReadAnew() {
        for (String string : List.of("x".repeat(24), "\u00e9", "\\u0061")) {
            assertThat(read(string)).isEqualTo(read(string)).isNotSameAs(read(string));
        }
        assertThat(read("\"task\"", "")).isEqualTo("task").isNotSameAs(read("\"task\"", ""));
    }

    @Test
    void whatIsNoStringIsNull() {
        JsonBytesReader reader = new JsonBytesReader("[5]".getBytes(UTF_8));
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.INTEGER);
        assertThat(reader.integer()).isEqualTo(5);
    }

    @Test
    void aFieldWhoseStringsDifferIsGivenUp() {
        for (int gid = 0; gid < 100; gid++) {
            assertThat(read("gid" + gid)).isEqualTo("gid" + gid);
        }
        assertThat(read("task")).isNotSameAs(read("task"));
    }

    /** A field with few strings remains shared, even if a new one comes now and then. */
    @Test
    void aFieldWithFewStringsIsNotGivenUp() {
        for (int document = 0; document < 1000; document++) {
            read(document % 10 == 0 ? "new" + document : "task" + document % 4);
        }
        assertThat(read("task0")).isSameAs(read("task0"));
    }

    /** Gets a string from the middle of characters. */
    private String get(String string) {
        return repeated.get(("<" + string + ">").toCharArray(), 1, string.length());
    }

    @Test
    void aStringIsFoundInCharactersAsInBytes() {
        for (String string : List.of("", "task", "project_template", "x".repeat(23))) {
            String created = get(string);
            assertThat(created).isEqualTo(string).isNotSameAs(string);
            assertThat(get(string)).isSameAs(created);
            assertThat(read(string)).isSameAs(created);
        }
        String other = read("story");
        assertThat(get("story")).isSameAs(other);
        assertThat(get("stora")).isEqualTo("stora");
        assertThat(get("stor")).isEqualTo("stor");
    }

    /** Otherwise the end of a string in bytes would be found where it is none. */
    @Test
    void aStringThatHasAnEscapeOrIsLongIsNotKept() {
        for (String string : List.of("a\"b", "a\\b", "\n", "\u00e9", "\u20ac", "x".repeat(24))) {
            assertThat(get(string)).isEqualTo(string).isNotSameAs(get(string));
        }
    }

    @Test
    void charactersOfAFieldWhoseStringsDifferAreGivenUp() {
        get("task");
        for (int gid = 0; gid < 100; gid++) {
            assertThat(get("gid" + gid)).isEqualTo("gid" + gid);
        }
        assertThat(repeated.isInUse()).isFalse();
        assertThat(get("task")).isEqualTo("task").isNotSameAs(get("task"));
    }
}
