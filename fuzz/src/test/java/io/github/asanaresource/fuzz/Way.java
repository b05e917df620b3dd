package io.github.asanaresource.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.json.JsonBytesReader;
import io.github.asanaresource.json.JsonCodecs;
import io.github.asanaresource.json.JsonToken;
import io.github.asanaresource.json.MalformedJsonException;
import io.github.asanaresource.json.ParsedJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each way to read and write JSON: the plain mapper of each Jackson, and no library. Each also reads exact Java values
 * without any model.
 */
enum Way {
    JACKSON_2 {
        private static final ObjectMapper PLAIN = new ObjectMapper();
        private static final ObjectMapper EXACT = new ObjectMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

        @Override
        <T> @Nullable T read(String json, Class<T> type) throws Refusal {
            return read(PLAIN, json, type);
        }

        @Override
        @Nullable
        Object values(String json) throws Refusal {
            try {
                return read(EXACT, json, Object.class);
            } catch (NumberFormatException e) {
                throw new Refusal(e); // an exponent out of range, whose exception Jackson passes on
            }
        }

        private static <T> @Nullable T read(ObjectMapper mapper, String json, Class<T> type) throws Refusal {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new Refusal(e);
            }
        }

        @Override
        String write(Object model) {
            try {
                return PLAIN.writeValueAsString(model);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
    },

    JACKSON_3 {
        private static final JsonMapper PLAIN = new JsonMapper();
        private static final JsonMapper EXACT = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();

        @Override
        <T> @Nullable T read(String json, Class<T> type) throws Refusal {
            return read(PLAIN, json, type);
        }

        @Override
        @Nullable
        Object values(String json) throws Refusal {
            try {
                return read(EXACT, json, Object.class);
            } catch (NumberFormatException e) {
                throw new Refusal(e); // an exponent out of range, whose exception Jackson passes on
            }
        }

        private static <T> @Nullable T read(JsonMapper mapper, String json, Class<T> type) throws Refusal {
            try {
                return mapper.readValue(json, type);
            } catch (JacksonException e) {
                throw new Refusal(e);
            }
        }

        @Override
        String write(Object model) {
            return PLAIN.writeValueAsString(model);
        }
    },

    NO_LIBRARY {
        @Override
        <T> @Nullable T read(String json, Class<T> type) throws Refusal {
            try {
                JsonBytesReader reader = JsonBytesReader.of(json);
                if (reader.token() == JsonToken.NULL) {
                    reader.requireEnd();
                    return null;
                }
                return JsonCodecs.of(type).fromJson(json);
            } catch (IllegalArgumentException e) {
                throw new Refusal(e);
            }
        }

        @Override
        @Nullable
        Object values(String json) throws Refusal {
            try {
                return ParsedJson.fromJson(json);
            } catch (MalformedJsonException e) {
                throw new Refusal(e);
            }
        }

        @Override
        String write(Object model) {
            return ((JsonModel) model).toJson();
        }
    };

    /** The refusal of a document by a declared exception. Any other exception is a finding. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        Refusal(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    abstract <T> @Nullable T read(String json, Class<T> type) throws Refusal;

    /** {@return the document as maps, lists, strings, booleans and numbers with all their digits} */
    abstract @Nullable Object values(String json) throws Refusal;

    abstract String write(Object model);
}
