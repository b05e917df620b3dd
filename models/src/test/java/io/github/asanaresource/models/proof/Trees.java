package io.github.asanaresource.models.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as trees that keep every digit of a number, so that {@code 1.10} and {@code 1.1} differ. */
final class Trees {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Trees() {}

    static JsonNode of(String json) {
        return MAPPER.readTree(json);
    }

    static JsonTree tree(JsonNode json) {
        if (json.isObject()) {
            Map<String, JsonTree> fields = new LinkedHashMap<>();
            json.forEachEntry((name, value) -> fields.put(name, tree(value)));
            return new JsonTree.Structure(fields);
        }
        if (json.isArray()) {
            return new JsonTree.Array(json.valueStream().map(Trees::tree).toList());
        }
        if (json.isString()) {
            return new JsonTree.Text(json.stringValue());
        }
        if (json.isBoolean()) {
            return new JsonTree.Flag(json.booleanValue());
        }
        return json.isNumber() ? new JsonTree.Numeral(json.asString()) : JsonTree.Null.NULL;
    }
}
