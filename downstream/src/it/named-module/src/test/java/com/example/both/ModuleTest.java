package com.example.both;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.AsanaResource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** A package must be opened to the version of Jackson that is used, and to nothing else. */
class ModuleTest {

    private static final String TAG = "{\"name\":\"a\"}";

    private enum Jackson {
        JACKSON_2 {
            private final ObjectMapper mapper = new ObjectMapper();

            @Override
            <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }

            @Override
            String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            String refusal(Class<?> type) {
                return "module com.example does not \"opens " + type.getPackageName()
                        + "\" to module com.fasterxml.jackson.databind";
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

            @Override
            String refusal(Class<?> type) {
                return "member is private: " + type.getName();
            }
        };

        abstract <T> T read(String json, Class<T> type) throws Exception;

        abstract String write(Object value) throws Exception;

        /** The message about an inaccessible class, which the guide quotes. */
        abstract String refusal(Class<?> type);
    }

    @Test
    void allOfThemAreNamedModules() {
        assertEquals(
                "com.example, io.github.asanaresource, com.fasterxml.jackson.databind, tools.jackson.databind",
                Stream.of(Task.class, AsanaResource.class, ObjectMapper.class, JsonMapper.class)
                        .map(type -> type.getModule().getName())
                        .reduce((first, second) -> first + ", " + second)
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void aPackageThatIsOpenedToJacksonIsReadAndWritten(Jackson jackson) throws Exception {
        String json = "{\"gid\":\"1\",\"due_on\":\"2027-01-31\",\"actual_time_minutes\":1.10,\"start_policy\":\"same_day\","
                + "\"color\":\"none\",\"parent\":{\"gid\":\"2\"},\"memberships\":["
                + "{\"resource_type\":\"goal\",\"role\":\"editor\"},{\"resource_type\":\"team\"}],"
                + "\"custom_fields\":{\"cost\":{\"currency\":\"EUR\"}},\"external\":null,\"secret\":\"s\",\"new\":[1]}";

        assertEquals(json, jackson.write(jackson.read(json, Task.class)));
        assertEquals("\"none\"", jackson.write(jackson.read("\"none\"", Color.class)));
        assertEquals("\"text\"", jackson.write(jackson.read("\"text\"", Membership.class)));
    }

    /** Models can do everything in a package that is open only to Jackson. */
    @Test
    void theRuntimeNeedsNothing() throws Exception {
        // The descriptor does not contain what Surefire adds for tests.
        ModuleDescriptor module = Task.class.getModule().getDescriptor();
        assertEquals(
                Set.of("com.example.exported"),
                module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet()));
        assertEquals(
                List.of(Set.of("com.fasterxml.jackson.databind", "tools.jackson.databind")),
                module.opens().stream()
                        .filter(opens -> opens.source().equals("com.example.both"))
                        .map(ModuleDescriptor.Opens::targets)
                        .toList());

        Map<String, Object> json = Map.of(
                "start_policy", "same_day",
                "memberships", List.of(Map.of("resource_type", "goal", "role", "editor")));
        Task task = Task.fromMap(json);
        assertEquals(json, task.toMap());
        assertEquals(Optional.of(TaskStartPolicy.SAME_DAY), task.startPolicy());
        assertEquals(task, task.toBuilder().build());
        assertTrue(task.toString().startsWith("Task{start_policy=same_day, memberships=[Goal[value="), task::toString);
        assertEquals(task, serializedAndBack(task));
    }

    private static Object serializedAndBack(Object model) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(model);
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return stream.readObject();
        }
    }

    @Test
    void theOtherJacksonNeedsNothing() throws Exception {
        assertEquals(TAG, Jackson.JACKSON_2.write(Jackson.JACKSON_2.read(TAG, com.example.jackson2.Tag.class)));
        assertEquals(TAG, Jackson.JACKSON_3.write(Jackson.JACKSON_3.read(TAG, com.example.jackson3.Tag.class)));
    }

    @Test
    void aPackageThatIsOpenedToTheOtherJacksonIsWrittenButNotRead() throws Exception {
        assertOnlyWritten(
                Jackson.JACKSON_2,
                com.example.jackson3.Tag.builder().name("a").build());
        assertOnlyWritten(
                Jackson.JACKSON_3,
                com.example.jackson2.Tag.builder().name("a").build());
    }

    @ParameterizedTest
    @EnumSource
    void aPackageThatIsExportedOnlyIsWrittenButNotRead(Jackson jackson) throws Exception {
        assertOnlyWritten(
                jackson, com.example.exported.Tag.builder().name("a").build());
    }

    private static void assertOnlyWritten(Jackson jackson, Object tag) throws Exception {
        assertEquals(TAG, jackson.write(tag));
        String message = assertThrows(Exception.class, () -> jackson.read(TAG, tag.getClass()))
                .getMessage();
        assertTrue(message.contains(jackson.refusal(tag.getClass())), message);
    }
}
