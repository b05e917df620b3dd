package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the jar tells GraalVM of the types that Jackson reaches by reflection. No native image is built here. */
class NativeImageTest {

    private static final String METADATA =
            "/META-INF/native-image/io.github.asanaresource/asana-resource-runtime/reachability-metadata.json";

    @Test
    void everyTypeThatJacksonReachesIsNamed() throws IOException {
        assertThat(entries("type")).containsExactlyInAnyOrderElementsOf(typesForJackson());
    }

    @Test
    void everyConditionNamesAType() throws ClassNotFoundException, IOException {
        for (JsonNode entry : metadata()) {
            if (entry.has("condition")) {
                assertThat(Class.forName(entry.at("/condition/typeReached").asText()))
                        .isNotNull();
            }
        }
    }

    private static List<String> entries(String name) throws IOException {
        return StreamSupport.stream(metadata().spliterator(), false)
                .map(entry -> entry.path(name).asText())
                .toList();
    }

    private static JsonNode metadata() throws IOException {
        try (InputStream file = NativeImageTest.class.getResourceAsStream(METADATA)) {
            return new ObjectMapper().readTree(file).path("reflection");
        }
    }

    /** The types that Jackson makes, and those that tell it how to make or write them. */
    private static List<String> typesForJackson() throws IOException {
        Path classes = Path.of("target/classes/io/github/asanaresource");
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> load("io.github.asanaresource." + name.substring(0, name.length() - 6)))
                    .filter(NativeImageTest::isForJackson)
                    .map(Class::getName)
                    .toList();
        }
    }

    private static boolean isForJackson(Class<?> type) {
        return com.fasterxml.jackson.databind.JsonDeserializer.class.isAssignableFrom(type)
                || com.fasterxml.jackson.databind.JsonSerializer.class.isAssignableFrom(type)
                || tools.jackson.databind.ValueDeserializer.class.isAssignableFrom(type)
                || tools.jackson.databind.ValueSerializer.class.isAssignableFrom(type)
                || type.isAnnotationPresent(com.fasterxml.jackson.databind.annotation.JsonDeserialize.class)
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class)
                                || method.isAnnotationPresent(JsonValue.class));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
