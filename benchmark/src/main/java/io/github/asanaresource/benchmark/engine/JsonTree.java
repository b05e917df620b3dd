package io.github.asanaresource.benchmark.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * JSON as maps, lists and values, and its text. It uses no library, so that none is warmed up by the creation of documents.
 */
final class JsonTree {

    private JsonTree() {}

    /** Returns an object of alternating names and values. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            object.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return object;
    }

    /** Adds four unknown fields to each object. */
    static Map<String, Object> withUnknownFields(Map<String, Object> tree) {
        return inEachObject(tree, object -> {
            object.put("html_description", "<body>As it was agreed</body>");
            object.put("follower_count", 17);
            object.put("workspace_settings", object("gid", "1204500000009999", "is_organization", true));
            object.put("label_ids", List.of("urgent", "customer", "q4"));
            return object;
        });
    }

    /** Shuffles the fields by a seed. */
    static Map<String, Object> shuffled(Map<String, Object> tree, Random random) {
        return inEachObject(tree, object -> {
            List<Map.Entry<String, Object>> fields = new ArrayList<>(object.entrySet());
            Collections.shuffle(fields, random);
            Map<String, Object> shuffled = new LinkedHashMap<>();
            fields.forEach(field -> shuffled.put(field.getKey(), field.getValue()));
            return shuffled;
        });
    }

    /** Appends a number of unknown fields with different names. */
    static Map<String, Object> withUnknownFields(Map<String, Object> tree, int count) {
        Map<String, Object> object = new LinkedHashMap<>(tree);
        for (int number = 0; number < count; number++) {
            object.put("unknown_field_" + number, number % 2 == 0 ? number : "value " + number);
        }
        return object;
    }

    private static Map<String, Object> inEachObject(
            Map<String, Object> tree, UnaryOperator<Map<String, Object>> change) {
        Map<String, Object> changed = new LinkedHashMap<>();
        tree.forEach((name, value) -> changed.put(name, value instanceof Map<?, ?> ? asObject(value, change) : value));
        return change.apply(changed);
    }

    @SuppressWarnings("unchecked") // the maps of a tree are objects
    private static Map<String, Object> asObject(Object value, UnaryOperator<Map<String, Object>> change) {
        return inEachObject((Map<String, Object>) value, change);
    }

    /** Returns the text. No string of a sample needs escapes. */
    static String text(Object json) {
        if (json instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(field -> text(field.getKey()) + ":" + text(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (json instanceof List<?> list) {
            return list.stream().map(JsonTree::text).collect(Collectors.joining(",", "[", "]"));
        }
        return json instanceof String ? "\"" + json + "\"" : String.valueOf(json);
    }
}
