package io.github.asanaresource.catalogue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.catalogue.EventResponseChange;
import io.github.asanaresource.catalogue.upgrade.yesterday.Ticket;
import java.util.List;

/** Where Jackson draws a line: up to there all is well, and beyond it the message says what the matter is. */
class LimitsTest {

    @OnEachJackson
    void anyJsonCanBeAsDeepAsJacksonLetsIt(Json jackson) {
        int deepest = jackson.deepest();
        for (String field : List.of("new_value", "unknown")) {
            checkDeep(listIn(field, deepest - 1), EventResponseChange.class, jackson);
            assertThatThrownBy(() -> jackson.read(listIn(field, deepest), EventResponseChange.class))
                    .hasMessageContaining("(" + (deepest + 1) + ") exceeds the maximum allowed")
                    .hasMessageContaining("depth");
        }
    }

    @OnEachJackson
    void modelsInModelsCanBe500Deep(Json jackson) {
        checkDeep("{\"parent\":".repeat(499) + "{}" + "}".repeat(499), Ticket.class, jackson);
    }

    private static String listIn(String field, int depth) {
        return "{\"" + field + "\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }

    private static void checkDeep(String json, Class<?> type, Json jackson) {
        Object model = jackson.read(json, type);
        assertThat(jackson.write(model)).isEqualTo(json);
        assertThat(model).isEqualTo(jackson.read(json, type)).hasSameHashCodeAs(jackson.read(json, type));
        assertThat(model.toString()).hasSizeLessThan(500);
    }

    @OnEachJackson
    void aNumberOf1000DigitsIsKeptAndOneMoreIsRefused(Json jackson) {
        String json = "{\"new_value\":" + "9".repeat(1000) + "}";
        assertThat(jackson.write(jackson.read(json, EventResponseChange.class))).isEqualTo(json);
        assertThatThrownBy(() -> jackson.read("{\"new_value\":" + "9".repeat(1001) + "}", EventResponseChange.class))
                .hasMessageContaining("Number")
                .hasMessageContaining("(1001) exceeds the maximum");
    }

    @OnEachJackson
    void anExponentThatNoDecimalHasIsRefused(Json jackson) {
        String json = "{\"new_value\":1E+2147483647}";
        assertThat(jackson.write(jackson.read(json, EventResponseChange.class))).isEqualTo(json);
        assertThatThrownBy(() -> jackson.read("{\"new_value\":1E+2147483649}", EventResponseChange.class))
                .hasMessageMatching("(?s)(A decimal has an exponent that is out of range|Malformed numeric value).*");
    }
}
