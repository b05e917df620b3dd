package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
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
