package io.github.asanaresource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.MalformedJsonException;
import io.github.asanaresource.json.ParsedJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which descriptors read and write documents without a library. */
class WithoutALibraryTest {

    private static final String LIST = "[{\"gid\":\"1\"},null,{\"name\":\"\u00e9\"}]";

    private static final List<@Nullable Task> TASKS =
            Arrays.asList(Task.fromMap(Map.of("gid", "1")), null, Task.fromMap(Map.of("name", "\u00e9")));

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(UTF_8));
    }

    @Test
    void aModelIsReadAndWritten() throws IOException {
        String json = "{\"name\":\"\u00e9\"}";
        Task task = Task.fromMap(Map.of("name", "\u00e9"));
        assertThat(Task.TYPE.fromJson(json)).isEqualTo(task);
        assertThat(Task.TYPE.fromJson(json.getBytes(UTF_8))).isEqualTo(task);
        assertThat(Task.TYPE.fromJson(stream(json))).isEqualTo(task);
        assertThat(Task.TYPE.toJson(task)).isEqualTo(json);
        assertThat(Task.TYPE.toJsonBytes(task)).isEqualTo(json.getBytes(UTF_8));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Task.TYPE.writeJson(task, output);
        assertThat(output.toString(UTF_8)).isEqualTo(json);
    }

    @Test
    void aListIsReadAndWritten() throws IOException {
        assertThat(Task.TYPE.listFromJson(LIST)).isEqualTo(TASKS);
        assertThat(Task.TYPE.listFromJson(LIST.getBytes(UTF_8))).isEqualTo(TASKS);
        assertThat(Task.TYPE.listFromJson(stream(LIST))).isEqualTo(TASKS);
        assertThat(Task.TYPE.listToJson(TASKS)).isEqualTo(LIST);
        assertThat(Task.TYPE.listToJsonBytes(TASKS)).isEqualTo(LIST.getBytes(UTF_8));
        assertThatThrownBy(() -> Task.TYPE.listFromJson("{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an array, not an object");
    }

    @Test
    void anyJsonIsReadAndWritten() {
        assertThat(ParsedJson.fromJson("[1,null]")).isEqualTo(Arrays.asList(1, null));
        assertThat(ParsedJson.toJson(Arrays.asList(1, null))).isEqualTo("[1,null]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}{}", "{} x", "{},", "{}]"})
    void nothingMayFollowADocument(String json) {
        String problem = "expected the end of the document, not";
        assertThatThrownBy(() -> Task.TYPE.fromJson(json))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining(problem);
        assertThatThrownBy(() -> Task.TYPE.listFromJson('[' + json.replaceFirst("\\{}", "{}]")))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining(problem);
        assertThatThrownBy(() -> ParsedJson.fromJson(json))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageContaining(problem);
    }
}
