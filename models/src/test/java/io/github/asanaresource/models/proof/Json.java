package io.github.asanaresource.models.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.JsonModel;
import io.github.asanaresource.json.JsonCodecs;
import io.github.asanaresource.json.ParsedJson;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Each way to read and write JSON: the plain mapper of each Jackson, without modules and settings, and no library. */
enum Json {
    JACKSON_2 {
        private static final ObjectMapper MAPPER = new ObjectMapper();

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return MAPPER.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        }

        @Override
        <T> T read(String json, TypeReference<T> type) {
            try {
                return MAPPER.readValue(json, MAPPER.constructType(type.getType()));
            } catch (JsonProcessingException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        }

        @Override
        int deepest() {
            return com.fasterxml.jackson.core.StreamReadConstraints.defaults().getMaxNestingDepth();
        }

        @Override
        boolean limitsWriting() {
            return com.fasterxml.jackson.core.json.PackageVersion.VERSION.getMinorVersion() > 15;
        }

        @Override
        String write(Object value) {
            try {
                return MAPPER.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }
    },

    JACKSON_3 {
        private static final JsonMapper MAPPER = new JsonMapper();

        @Override
        <T> T read(String json, Class<T> type) {
            return MAPPER.readValue(json, type);
        }

        @Override
        <T> T read(String json, TypeReference<T> type) {
            return MAPPER.readValue(json, MAPPER.constructType(type.getType()));
        }

        @Override
        int deepest() {
            return tools.jackson.core.StreamReadConstraints.defaults().getMaxNestingDepth();
        }

        @Override
        boolean limitsWriting() {
            return true;
        }

        @Override
        String write(Object value) {
            return MAPPER.writeValueAsString(value);
        }
    },

    NO_LIBRARY {
        @Override
        <T> T read(String json, Class<T> type) {
            return JsonModel.class.isAssignableFrom(type)
                    ? JsonCodecs.of(type).fromJson(json)
                    : Objects.requireNonNull(type.cast(ParsedJson.fromJson(json)));
        }

        @Override
        @SuppressWarnings("unchecked") // it is the codec of the type
        <T> T read(String json, TypeReference<T> type) {
            ParameterizedType envelope = (ParameterizedType) type.getType();
            Class<?> content = (Class<?>) envelope.getActualTypeArguments()[0];
            return (T) JsonCodecs.of(List.of((Class<?>) envelope.getRawType(), content))
                    .fromJson(json);
        }

        @Override
        int deepest() {
            return ParsedJson.MAX_DEPTH;
        }

        @Override
        String tooDeep() {
            return "deeper than 1000 levels";
        }

        @Override
        boolean limitsWriting() {
            return true;
        }

        @Override
        String write(Object value) {
            return value instanceof JsonModel model ? model.toJson() : ParsedJson.toJson(value);
        }
    };

    abstract <T> T read(String json, Class<T> type);

    /** Jackson 2 has the reference, and each of them what it refers to. */
    abstract <T> T read(String json, TypeReference<T> type);

    /** The number of levels that a document can have; the document itself counts as one. */
    abstract int deepest();

    /** The message for a document with one level too many. */
    String tooDeep() {
        return "(" + (deepest() + 1) + ") exceeds the maximum allowed";
    }

    /** Whether it also refuses to write a document that is deeper. */
    abstract boolean limitsWriting();

    abstract String write(Object value);
}
