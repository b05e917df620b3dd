package io.github.asanaresource.scaffold.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.json.JsonCodecs;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document that a model has read and written, by each Jackson and without a library.
 *
 * @param json the document, with numbers that keep every digit
 */
record RoundTrip(JsonModel model, Map<String, Object> json) {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Reads and writes a document, which must come back as it is, apart from the order of its fields. */
    static RoundTrip of(Class<? extends JsonModel> type, Map<String, Object> document) throws Exception {
        String sent = EXACT.writeValueAsString(document);
        JsonModel model = JsonCodecs.of(type).fromJson(sent);
        assertThat(JACKSON_2.readValue(sent, type)).isEqualTo(model);
        assertThat(JACKSON_3.readValue(sent, type)).isEqualTo(model);
        Map<String, Object> json = exact(sent);
        assertThat(exact(model.toJson())).isEqualTo(json);
        assertThat(exact(JACKSON_2.writeValueAsString(model))).isEqualTo(json);
        assertThat(exact(JACKSON_3.writeValueAsString(model))).isEqualTo(json);
        return new RoundTrip(model, json);
    }

    @SuppressWarnings("unchecked") // it is an object
    private static Map<String, Object> exact(String json) {
        return EXACT.readValue(json, Map.class);
    }
}
