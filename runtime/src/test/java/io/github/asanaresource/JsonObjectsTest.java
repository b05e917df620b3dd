package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonObjectsTest {

    @Test
    void onlyAMapWithTextKeysIsAnObject() {
        assertThat(JsonObjects.of(Map.of("a", 1))).isEqualTo(Map.of("a", 1));
        assertThatThrownBy(() -> JsonObjects.of("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected an object, not a text");
        assertThatThrownBy(() -> JsonObjects.of(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected an object, not null");
        assertThatThrownBy(() -> JsonObjects.of(Map.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key of a JSON object is text, not java.lang.Integer");
    }

    @Test
    void aFieldIsPutUnlessItIsAbsent() {
        Map<String, Object> json = new LinkedHashMap<>();
        JsonObjects.put(json, Name.NAME, Presence.ABSENT);
        assertThat(json).isEmpty();
        JsonObjects.put(json, Name.NAME, null);
        assertThat(json).isEqualTo(Collections.singletonMap("name", null));
        JsonObjects.put(json, Name.NAME, new UnreadableValue(1, "expected a text, not an integer"));
        assertThat(json).isEqualTo(Map.of("name", 1));
        JsonModel model = () -> Map.of("gid", "1");
        JsonObjects.put(json, Name.NAME, List.of(model, 5L));
        assertThat(json).isEqualTo(Map.of("name", List.of(Map.of("gid", "1"), 5)));
    }

    private enum Name implements ResourceField {
        NAME;

        @Override
        public String resource() {
            return "Task";
        }

        @Override
        public String wireName() {
            return "name";
        }
    }

    @Test
    void theFirstPathWithATextDecides() {
        Map<String, Object> json = new HashMap<>(Map.of("type", "b", "inner", Map.of("type", "c")));
        assertThat(JsonObjects.discriminator(json, "subtype", "type")).isEqualTo("b");
        assertThat(JsonObjects.discriminator(json, "inner.type", "type")).isEqualTo("c");
        json.put("subtype", null);
        assertThat(JsonObjects.discriminator(json, "subtype", "type")).isEqualTo("b");
        json.put("subtype", 1);
        assertThat(JsonObjects.discriminator(json, "subtype", "type")).isEqualTo("b");
        json.put("subtype", "");
        assertThat(JsonObjects.discriminator(json, "subtype", "type")).isEmpty();
    }

    @Test
    void whereNoPathLeadsToATextThereIsNone() {
        assertThat(JsonObjects.discriminator(Map.of("a", "b"), "a.b", "c")).isEmpty();
        assertThat(JsonObjects.discriminator("a", "a")).isEmpty();
        assertThat(JsonObjects.discriminator(List.of("a"), "a")).isEmpty();
        assertThat(JsonObjects.discriminator(null, "a")).isEmpty();
    }
}
