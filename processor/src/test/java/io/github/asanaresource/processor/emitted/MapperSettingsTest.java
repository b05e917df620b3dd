package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import io.github.asanaresource.processor.specs.Access;
import io.github.asanaresource.processor.specs.CustomFieldReference;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The settings of a mapper do not change what a model reads and writes, as long as the mapper uses annotations. */
class MapperSettingsTest {

    private static final String ACCESS = """
            {"membership":{"gid":"1","resource_type":"goal_membership","parent":{"gid":null,"extra":null}},\
            "memberships":[{"resource_type":"new","cost":1.10},null],"rates":{"zulu":{"rate":1.0},"alpha":null},\
            "custom_field":"7","custom_fields":5,"zulu":null,"alpha":[null,{"b":1.10,"a":1}],"empty":{}}""";

    /** These forbid what any annotated class needs, or wrap what is written in another object. */
    private static final Set<String> EXCLUDED = Set.of(
            "USE_ANNOTATIONS",
            "CAN_OVERRIDE_ACCESS_MODIFIERS",
            "WRAP_ROOT_VALUE",
            "UNWRAP_ROOT_VALUE",
            "INDENT_OUTPUT");

    /** A user's class that contains a model. */
    public record Event(Object payload) {}

    private static void check(ObjectMapper mapper) throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(mapper.readValue(ACCESS, Access.class)))
                .isEqualTo(ACCESS);
    }

    private static void check(tools.jackson.databind.ObjectMapper mapper) {
        assertThat(mapper.writeValueAsString(mapper.readValue(ACCESS, Access.class)))
                .isEqualTo(ACCESS);
    }

    private static <E extends Enum<E>> Set<E> settings(Class<E> type) {
        Set<E> settings = EnumSet.allOf(type);
        settings.removeIf(each -> EXCLUDED.contains(each.name()));
        return settings;
    }

    @Test
    void everyFeatureOfJackson2OtherThanItIs() throws JsonProcessingException {
        for (MapperFeature feature : settings(MapperFeature.class)) {
            check(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .configure(feature, !feature.enabledByDefault())
                    .build());
        }
        for (DeserializationFeature feature : settings(DeserializationFeature.class)) {
            check(new ObjectMapper().configure(feature, !feature.enabledByDefault()));
        }
        for (SerializationFeature feature : settings(SerializationFeature.class)) {
            check(new ObjectMapper().configure(feature, !feature.enabledByDefault()));
        }
    }

    @Test
    void everyFeatureOfJackson3OtherThanItIs() {
        for (var feature : settings(tools.jackson.databind.MapperFeature.class)) {
            check(JsonMapper.builder()
                    .configure(feature, !feature.enabledByDefault())
                    .build());
        }
        for (var feature : settings(tools.jackson.databind.DeserializationFeature.class)) {
            check(JsonMapper.builder()
                    .configure(feature, !feature.enabledByDefault())
                    .build());
        }
        for (var feature : settings(tools.jackson.databind.SerializationFeature.class)) {
            check(JsonMapper.builder()
                    .configure(feature, !feature.enabledByDefault())
                    .build());
        }
    }

    @Test
    void settingsOfMembersOfJackson2() throws JsonProcessingException {
        check(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL))
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)
                .build());
    }

    @Test
    void settingsOfMembersOfJackson3() {
        check(JsonMapper.builder()
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL))
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .changeDefaultVisibility(checker -> checker.with(JsonAutoDetect.Visibility.ANY))
                .build());
    }

    /** Caches that store any object use such mappers. The name of the class is next to the model, never inside it. */
    @ParameterizedTest
    @EnumSource(
            value = As.class,
            names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void namesOfClassesOnJackson2(As place) throws JsonProcessingException {
        for (ObjectMapper.DefaultTyping typing : EnumSet.complementOf(EnumSet.of(typingOfAll()))) {
            ObjectMapper mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .activateDefaultTyping(LaissezFaireSubTypeValidator.instance, typing, place)
                    .build();
            check(mapper);
            Event event = new Event(mapper.readValue(ACCESS, Access.class));
            String json = mapper.writeValueAsString(event);
            assertThat(json).contains(ACCESS.substring(1)).containsOnlyOnce(Access.class.getName());
            assertThat(mapper.readValue(json, Event.class)).isEqualTo(event);
        }
    }

    @Test
    void theNameOfAClassStandsBesideATextToo() throws JsonProcessingException {
        Event event = new Event(CustomFieldReference.fromMap("7"));
        String json = "{\"payload\":[\"" + CustomFieldReference.Gid.class.getName() + "\",\"7\"]}";
        assertThat(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .activateDefaultTyping(LaissezFaireSubTypeValidator.instance)
                        .build()
                        .writeValueAsString(event))
                .isEqualTo(json);
        assertThat(JsonMapper.builder()
                        .activateDefaultTyping(BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build())
                        .build()
                        .writeValueAsString(event))
                .isEqualTo(json);
    }

    /** A mapper that writes the name of every class also expects it when reading, and Asana does not send it. */
    @SuppressWarnings("deprecation")
    private static ObjectMapper.DefaultTyping typingOfAll() {
        return ObjectMapper.DefaultTyping.EVERYTHING;
    }

    @ParameterizedTest
    @EnumSource(
            value = As.class,
            names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void namesOfClassesOnJackson3(As place) {
        for (DefaultTyping typing : DefaultTyping.values()) {
            JsonMapper mapper = JsonMapper.builder()
                    .activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfBaseType(Object.class)
                                    .build(),
                            typing,
                            place)
                    .build();
            check(mapper);
            Event event = new Event(mapper.readValue(ACCESS, Access.class));
            String json = mapper.writeValueAsString(event);
            assertThat(json).contains(ACCESS.substring(1)).containsOnlyOnce(Access.class.getName());
            assertThat(mapper.readValue(json, Event.class)).isEqualTo(event);
        }
    }
}
