package io.github.asanaresource.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.json.JsonReader;
import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.RepeatedStrings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A reader of either Jackson does not create the strings again that a field repeats. The tests are public since JUnit calls them
 * from another package of a named module.
 */
@SuppressWarnings("exports") // nobody but JUnit sees its annotations
public abstract class JacksonReaderTest {

    private final RepeatedStrings repeated = new RepeatedStrings();

    /** For the test of each version. */
    protected JacksonReaderTest() {}

    /** {@return a reader of a document, which stands at its value} */
    protected abstract JsonReader reader(String document) throws IOException;

    /** {@return a reader of a tree, which stands at its root} */
    protected abstract JsonReader treeReader(List<String> tree) throws IOException;

    @Test
    public void aStringIsCreatedOnce() throws IOException {
        JsonReader reader = reader("[\"task\",\"t\\u0061sk\",\"tasks\",\"task\"]");
        String first = reader.nextString(repeated);
        assertThat(first).isEqualTo("task");
        assertThat(reader.nextString(repeated)).isSameAs(first);
        assertThat(reader.nextString(repeated)).isEqualTo("tasks");
        assertThat(reader.nextString(repeated)).isSameAs(first);
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.END);
    }

    @Test
    public void whatIsNoStringIsNull() throws IOException {
        JsonReader reader = reader("[5,null]");
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.INTEGER);
        assertThat(reader.integer()).isEqualTo(5);
        assertThat(reader.nextString(repeated)).isNull();
        assertThat(reader.token()).isEqualTo(JsonToken.NULL);
    }

    @Test
    public void aFieldWhoseStringsDifferIsReadOn() throws IOException {
        for (int gid = 0; gid < 100; gid++) {
            JsonReader reader = reader("[\"gid" + gid + "\",null]");
            assertThat(reader.nextString(repeated)).isEqualTo("gid" + gid);
            assertThat(reader.nextString(repeated)).isNull();
            assertThat(reader.token()).isEqualTo(JsonToken.NULL);
        }
        assertThat(repeated.isInUse()).isFalse();
    }

    /** They exist already, so that they say nothing of what the field has in documents. */
    @Test
    public void theStringsOfATreeAreNotCounted() throws IOException {
        for (int gid = 0; gid < 100; gid++) {
            String string = "gid" + gid;
            assertThat(treeReader(List.of(string)).nextString(repeated)).isSameAs(string);
        }
        assertThat(repeated.isInUse()).isTrue();
    }
}
