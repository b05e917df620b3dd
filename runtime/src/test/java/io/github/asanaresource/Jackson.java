package io.github.asanaresource;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import java.lang.reflect.Type;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The plain mapper of each Jackson, and the other mappers that tests need. */
enum Jackson {
    TWO {
        private final ObjectMapper mapper = new ObjectMapper();

        private ObjectMapper lenient() {
            return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build();
        }

        private ObjectMapper strict(boolean strict) {
            return new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict);
        }

        private ObjectMapper typing(JsonTypeInfo.As place) {
            return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .activateDefaultTyping(
                            LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.NON_FINAL, place)
                    .build();
        }

        @Override
        <T> T read(String json, Class<T> type) throws JsonProcessingException {
            return mapper.readValue(json, type);
        }

        @Override
        <T> T read(String json, Type type) throws JsonProcessingException {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        <T> T readLenient(String json, Class<T> type) throws JsonProcessingException {
            return lenient().readValue(json, type);
        }

        @Override
        String write(Object value) throws JsonProcessingException {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T convert(Object value, Class<T> type) {
            return mapper.convertValue(value, type);
        }

        @Override
        <T> T throughTree(Object value, Class<T> type) throws JsonProcessingException {
            // By default, a tree of Jackson 2 turns 1.10 into 1.1.
            ObjectMapper exact = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();
            return exact.treeToValue(exact.valueToTree(value), type);
        }

        @Override
        String tree(Object value) {
            return mapper.valueToTree(value).toString();
        }

        @Override
        Object update(Object value, String json, boolean strict) throws JsonProcessingException {
            return strict(strict).readerForUpdating(value).readValue(json);
        }

        @Override
        Object updateValue(Object value, Object changes, boolean strict) throws JsonProcessingException {
            return strict(strict).updateValue(value, changes);
        }

        @Override
        String writeTyped(Object value, JsonTypeInfo.As place) throws JsonProcessingException {
            return typing(place).writeValueAsString(value);
        }

        @Override
        <T> T readTyped(String json, Class<T> type, JsonTypeInfo.As place) throws JsonProcessingException {
            return typing(place).readValue(json, type);
        }
    },

    THREE {
        private final JsonMapper mapper = new JsonMapper();

        private JsonMapper strict(boolean strict) {
            return JsonMapper.builder()
                    .configure(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                    .build();
        }

        private JsonMapper typing(JsonTypeInfo.As place) {
            return JsonMapper.builder()
                    .activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfBaseType(Object.class)
                                    .build(),
                            DefaultTyping.NON_FINAL,
                            place)
                    .build();
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        <T> T read(String json, Type type) {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        <T> T readLenient(String json, Class<T> type) {
            return JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build()
                    .readValue(json, type);
        }

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T convert(Object value, Class<T> type) {
            return mapper.convertValue(value, type);
        }

        @Override
        <T> T throughTree(Object value, Class<T> type) {
            tools.jackson.databind.JsonNode tree = mapper.valueToTree(value);
            return mapper.treeToValue(tree, type);
        }

        @Override
        String tree(Object value) {
            return mapper.<tools.jackson.databind.JsonNode>valueToTree(value).toString();
        }

        @Override
        Object update(Object value, String json, boolean strict) {
            return strict(strict).readerForUpdating(value).readValue(json);
        }

        @Override
        Object updateValue(Object value, Object changes, boolean strict) {
            return strict(strict).updateValue(value, changes);
        }

        @Override
        String writeTyped(Object value, JsonTypeInfo.As place) {
            return typing(place).writeValueAsString(value);
        }

        @Override
        <T> T readTyped(String json, Class<T> type, JsonTypeInfo.As place) {
            return typing(place).readValue(json, type);
        }
    };

    abstract <T> T read(String json, Class<T> type) throws JsonProcessingException;

    abstract <T> T read(String json, Type type) throws JsonProcessingException;

    /** Uses a mapper that reads NaN and infinity, which JSON does not have. */
    abstract <T> T readLenient(String json, Class<T> type) throws JsonProcessingException;

    abstract String write(Object value) throws JsonProcessingException;

    abstract <T> T convert(Object value, Class<T> type);

    abstract <T> T throughTree(Object value, Class<T> type) throws JsonProcessingException;

    abstract String tree(Object value);

    /** Uses a mapper that refuses unknown fields if it is strict. */
    abstract Object update(Object value, String json, boolean strict) throws JsonProcessingException;

    abstract Object updateValue(Object value, Object changes, boolean strict) throws JsonProcessingException;

    /** Uses a mapper that writes the names of classes. */
    abstract String writeTyped(Object value, JsonTypeInfo.As place) throws JsonProcessingException;

    abstract <T> T readTyped(String json, Class<T> type, JsonTypeInfo.As place) throws JsonProcessingException;
}
