package io.github.asanaresource.scaffold.openapi;

import io.github.asanaresource.scaffold.ScaffoldException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of the document.
 *
 * @param path where it is, for messages, such as {@code components.schemas.TaskBase}
 * @param members its members
 */
record JsonObject(String path, Map<String, Object> members) {

    /** Returns a value of the document as an object, or fails. */
    @SuppressWarnings("unchecked") // the keys of objects are strings, see OpenApiFile
    static JsonObject of(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new JsonObject(path, (Map<String, Object>) map);
        }
        throw unexpected(path, "an object", value);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Optional<Object> value(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** The member of that name, which has to be an object. */
    Optional<JsonObject> object(String name) {
        return value(name).map(value -> of(pathOf(name), value));
    }

    /** The members of the member of that name, all of which have to be objects. */
    Map<String, JsonObject> objects(String name) {
        Map<String, JsonObject> objects = new LinkedHashMap<>();
        object(name)
                .ifPresent(parent -> parent.members()
                        .forEach((key, value) ->
                                objects.put(key, of(parent.pathOf(key), value == null ? Map.of() : value))));
        return objects;
    }

    /** The elements of the member of that name, all of which have to be objects. */
    List<JsonObject> elements(String name) {
        List<JsonObject> elements = new ArrayList<>();
        for (Object value : array(name)) {
            elements.add(of(pathOf(name) + "[" + elements.size() + "]", value));
        }
        return elements;
    }

    /** The strings among the elements of the member of that name. */
    List<String> strings(String name) {
        return array(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .distinct()
                .toList();
    }

    private List<?> array(String name) {
        Object value = value(name).orElse(List.of());
        if (value instanceof List<?> array) {
            return array;
        }
        throw unexpected(pathOf(name), "an array", value);
    }

    /** The member of that name, which has to be a string; empty if there is none. */
    String string(String name) {
        Object value = value(name).orElse("");
        if (value instanceof String string) {
            return string;
        }
        throw unexpected(pathOf(name), "a string", value);
    }

    /** Whether the member of that name is true. */
    boolean is(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    ScaffoldException failure(String problem) {
        return new ScaffoldException(path + " " + problem);
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static ScaffoldException unexpected(String path, String expected, Object value) {
        return new ScaffoldException(path + " is not " + expected + " but " + kind(value));
    }

    private static String kind(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "an array";
        }
        if (value instanceof String) {
            return "a string";
        }
        return value instanceof Boolean ? "a boolean" : value instanceof Number ? "a number" : "null";
    }
}
