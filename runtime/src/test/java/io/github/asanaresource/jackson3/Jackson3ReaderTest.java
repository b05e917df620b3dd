package io.github.asanaresource.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.RepeatedStrings;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** A reader does not create the strings again that a field repeats. */
class Jackson3ReaderTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final RepeatedStrings repeated = new RepeatedStrings();

    private Jackson3Reader reader(JsonParser parser) {
        parser.nextToken();
        return new Jackson3Reader(parser);
    }

    @Test
    void aStringIsCreatedOnce() {
        Jackson3Reader reader = reader(mapper.createParser("[\"task\",\"t\\u0061sk\",\"tasks\",\"task\"]"));
        String first = reader.nextString(repeated);
        assertThat(first).isEqualTo("task");
        assertThat(reader.nextString(repeated)).isSameAs(first);
        assertThat(reader.nextString(repeated)).isEqualTo("tasks");
        assertThat(reader.nextString(repeated)).isSameAs(first);
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.END);
    }

    @Test
    void whatIsNoStringIsNull() {
        Jackson3Reader reader = reader(mapper.createParser("[5,null]"));
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.INTEGER);
        assertThat(reader.integer()).isEqualTo(5);
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.NULL);
    }

    @Test
    void aFieldWhoseStringsDifferIsReadOn() {
        for (int gid = 0; gid < 100; gid++) {
            Jackson3Reader reader = reader(mapper.createParser("[\"gid" + gid + "\",null]"));
            assertThat(reader.nextString(repeated)).isEqualTo("gid" + gid);
            assertThat(reader.nextString(repeated)).isNull();
            assertThat(reader.token()).isEqualTo(JsonToken.NULL);
        }
        assertThat(repeated.isInUse()).isFalse();
    }

    /** They exist already, so that they say nothing of what the field has in documents. */
    @Test
    void theStringsOfATreeAreNotCounted() {
        for (int gid = 0; gid < 100; gid++) {
            String string = "gid" + gid;
            Jackson3Reader reader = reader(mapper.treeAsTokens(mapper.valueToTree(List.of(string))));
            assertThat(reader.nextString(repeated)).isSameAs(string);
        }
        assertThat(repeated.isInUse()).isTrue();
    }
}
