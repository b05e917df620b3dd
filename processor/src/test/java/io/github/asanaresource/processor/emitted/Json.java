package io.github.asanaresource.processor.emitted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.json.JsonCodecs;
import io.github.asanaresource.json.ParsedJson;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Each way to read and write JSON: the plain mapper of each Jackson, without modules and settings, and no library. */
enum Json {
    JACKSON_2 {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        }

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }
    },

    JACKSON_3 {
        private final JsonMapper mapper = new JsonMapper();

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }
    },

    NO_LIBRARY {
        @Override
        <T> T read(String json, Class<T> type) {
            return type == Object.class || type == Map.class
                    ? type.cast(ParsedJson.fromJson(json))
                    : JsonCodecs.of(type).fromJson(json);
        }

        @Override
        String write(Object value) {
            return ((JsonModel) value).toJson();
        }
    };

    abstract <T> T read(String json, Class<T> type);

    abstract String write(Object value);

    /** An object as a map. */
    @SuppressWarnings("unchecked") // Jackson reads an object as a map with string keys
    Map<String, ?> readMap(String json) {
        return read(json, Map.class);
    }
}
