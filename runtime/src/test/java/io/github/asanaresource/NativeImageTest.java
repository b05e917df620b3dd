package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the jar tells GraalVM about the types that Jackson accesses by reflection. No native image is built here. */
class NativeImageTest {

    private static final String METADATA =
            "/META-INF/native-image/io.github.asanaresource/asana-resource-runtime/reachability-metadata.json";

    private static final List<Class<? extends Annotation>> FOR_JACKSON =
            List.of(JsonCreator.class, JsonValue.class, JsonKey.class, JsonAnySetter.class);

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

    /** The types that Jackson creates, and those that tell it how to create or write them. */
    private static Set<String> typesForJackson() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> load(name.substring(0, name.length() - 6).replace(File.separatorChar, '.')))
                    .flatMap(NativeImageTest::typesForJackson)
                    .map(Class::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<Class<?>> typesForJackson(Class<?> type) {
        boolean tellsJackson = Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> FOR_JACKSON.stream().anyMatch(method::isAnnotationPresent));
        return Stream.concat(tellsJackson ? Stream.of(type) : Stream.of(), madeByJackson(type));
    }

    /** The types that the annotations of each databind refer to, and the annotated type itself. */
    private static Stream<Class<?>> madeByJackson(Class<?> type) {
        var reader2 = type.getAnnotation(com.fasterxml.jackson.databind.annotation.JsonDeserialize.class);
        var writer2 = type.getAnnotation(com.fasterxml.jackson.databind.annotation.JsonSerialize.class);
        var reader3 = type.getAnnotation(tools.jackson.databind.annotation.JsonDeserialize.class);
        var writer3 = type.getAnnotation(tools.jackson.databind.annotation.JsonSerialize.class);
        return reader2 == null
                ? Stream.of()
                : Stream.of(type, reader2.using(), writer2.using(), reader3.using(), writer3.using());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @Test
    void jacksonMakesWhatItReadsAndWritesBy() throws IOException, ClassNotFoundException {
        for (JsonNode entry : metadata()) {
            Class<?> type = Class.forName(entry.path("type").asText());
            boolean isMade = com.fasterxml.jackson.databind.JsonDeserializer.class.isAssignableFrom(type)
                    || com.fasterxml.jackson.databind.JsonSerializer.class.isAssignableFrom(type)
                    || tools.jackson.databind.ValueDeserializer.class.isAssignableFrom(type)
                    || tools.jackson.databind.ValueSerializer.class.isAssignableFrom(type);
            assertThat(entry.path("allDeclaredConstructors").asBoolean()).isEqualTo(isMade);
            assertThat(entry.path("allDeclaredMethods").asBoolean()).isEqualTo(!isMade);
        }
    }
}
