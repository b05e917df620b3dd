package io.github.asanaresource.scaffold.openapi;

import io.github.asanaresource.scaffold.ScaffoldException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of a document.
 *
 * @param path where it is, for messages, such as {@code components.schemas.TaskBase}
 * @param members its members
 */
public record JsonObject(String path, Map<String, Object> members) {

    /**
     * Returns a value as an object.
     *
     * @param path where it is
     * @param value parsed JSON
     * @return the object
     * @throws ScaffoldException if it is something else
     */
    @SuppressWarnings("unchecked") // the keys of objects are strings, see OpenApiFile
    public static JsonObject of(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new JsonObject(path, (Map<String, Object>) map);
        }
        throw unexpected(path, "an object", value);
    }

    /**
     * Tells whether there is a member, be it null.
     *
     * @param name its name
     * @return whether there is one
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * Returns a member.
     *
     * @param name its name
     * @return its value; empty if there is none, or if it is null
     */
    public Optional<Object> value(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * Returns a member that has to be an object.
     *
     * @param name its name
     * @return the object; empty if there is none, or if it is null
     * @throws ScaffoldException if it is something else
     */
    public Optional<JsonObject> object(String name) {
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

    /**
     * Returns the elements of a member, all of which have to be objects.
     *
     * @param name its name
     * @return the elements; none if there is no such member, or if it is null
     * @throws ScaffoldException if it, or an element, is something else
     */
    public List<JsonObject> elements(String name) {
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

    /**
     * Returns a member that has to be a string.
     *
     * @param name its name
     * @return the string; empty if there is none, or if it is null
     * @throws ScaffoldException if it is something else
     */
    public String string(String name) {
        Object value = value(name).orElse("");
        if (value instanceof String string) {
            return string;
        }
        throw unexpected(pathOf(name), "a string", value);
    }

    /**
     * Tells whether a member is true.
     *
     * @param name its name
     * @return whether there is one, and it is true
     */
    public boolean is(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    /**
     * Returns an exception about the object.
     *
     * @param problem what is wrong, as a predicate
     * @return the exception, which begins with the path
     */
    public ScaffoldException failure(String problem) {
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
