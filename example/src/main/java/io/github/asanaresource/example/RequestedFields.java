package io.github.asanaresource.example;

import io.github.asanaresource.internal.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that a request asks for by {@code opt_fields}, each with those in it. */
final class RequestedFields {

    private final Map<String, RequestedFields> fields = new LinkedHashMap<>();

    private RequestedFields() {}

    /**
     * Reads the value of the parameter.
     *
     * @param paths paths with dots, separated by commas; if there are none, no field is requested in particular
     */
    static RequestedFields of(String paths) {
        RequestedFields requested = new RequestedFields();
        for (String path : paths.split(",", -1)) {
            if (!path.isEmpty()) {
                requested.add(path);
            }
        }
        return requested;
    }

    private void add(String path) {
        RequestedFields at = this;
        for (String name : path.split("\\.", -1)) {
            at = at.fields.computeIfAbsent(name, key -> new RequestedFields());
        }
    }

    /** {@return an answer as Asana would send it: with everything if no field is requested, or else with those and the gids} */
    Object of(Object answer) {
        if (fields.isEmpty() || !(answer instanceof Map<?, ?> envelope)) {
            return answer;
        }
        Map<Object, @Nullable Object> sent = new LinkedHashMap<>(envelope);
        sent.computeIfPresent("data", (name, data) -> ofAny(data));
        return sent;
    }

    private @Nullable Object ofAny(@Nullable Object json) {
        if (json instanceof List<?> array) {
            return array.stream().map(this::ofAny).toList();
        }
        return json instanceof Map<?, ?> object ? ofObject(object) : json;
    }

    private Map<Object, @Nullable Object> ofObject(Map<?, ?> json) {
        Map<Object, @Nullable Object> sent = new LinkedHashMap<>();
        json.forEach((name, value) -> {
            RequestedFields inside = fields.get(name);
            if (inside != null) {
                sent.put(name, inside.ofAny(value));
            } else if (name.equals("gid")) {
                sent.put(name, value);
            }
        });
        return sent;
    }
}
