package io.github.asanaresource.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.RepeatedStrings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader does not create the strings again that a field repeats. */
class Jackson2ReaderTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final RepeatedStrings repeated = new RepeatedStrings();

    private Jackson2Reader reader(JsonParser parser) throws IOException {
        parser.nextToken();
        return new Jackson2Reader(parser);
    }

    @Test
    void aStringIsCreatedOnce() throws IOException {
        Jackson2Reader reader = reader(mapper.createParser("[\"task\",\"t\\u0061sk\",\"tasks\",\"task\"]"));
        String first = reader.nextString(repeated);
        assertThat(first).isEqualTo("task");
        assertThat(reader.nextString(repeated)).isSameAs(first);
        assertThat(reader.nextString(repeated)).isEqualTo("tasks");
        assertThat(reader.nextString(repeated)).isSameAs(first);
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.END);
    }

    @Test
    void whatIsNoStringIsNull() throws IOException {
        Jackson2Reader reader = reader(mapper.createParser("[5,null]"));
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.INTEGER);
        assertThat(reader.integer()).isEqualTo(5);
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.NULL);
    }

    @Test
    void aFieldWhoseStringsDifferIsReadOn() throws IOException {
        for (int gid = 0; gid < 100; gid++) {
            Jackson2Reader reader = reader(mapper.createParser("[\"gid" + gid + "\",null]"));
            assertThat(reader.nextString(repeated)).isEqualTo("gid" + gid);
            assertThat(reader.nextString(repeated)).isNull();
            assertThat(reader.token()).isEqualTo(JsonToken.NULL);
        }
        assertThat(repeated.isInUse()).isFalse();
    }

    /** They exist already, so that they say nothing of what the field has in documents. */
    @Test
    void theStringsOfATreeAreNotCounted() throws IOException {
        for (int gid = 0; gid < 100; gid++) {
            String string = "gid" + gid;
            Jackson2Reader reader = reader(mapper.treeAsTokens(mapper.valueToTree(List.of(string))));
            assertThat(reader.nextString(repeated)).isSameAs(string);
        }
        assertThat(repeated.isInUse()).isTrue();
    }
}
