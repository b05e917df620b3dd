package io.github.asanaresource.example;

import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.internal.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields that a request asks for by {@code opt_fields}, each with those in it. */
final class RequestedFields {

    private static final String PARAMETER = "opt_fields=";
    private static final int ALL_PARTS = -1;

    private final Map<String, RequestedFields> fields = new LinkedHashMap<>();

    private RequestedFields() {}

    /** Reads the parameter from a query; without it, no field is requested in particular. */
    static RequestedFields in(@Nullable String query) {
        RequestedFields requested = new RequestedFields();
        if (query != null) {
            Stream.of(query.split("&", ALL_PARTS))
                    .filter(parameter -> parameter.startsWith(PARAMETER))
                    .flatMap(parameter ->
                            Stream.of(parameter.substring(PARAMETER.length()).split(",", ALL_PARTS)))
                    .filter(path -> !path.isEmpty())
                    .forEach(requested::add);
        }
        return requested;
    }

    private void add(String path) {
        RequestedFields at = this;
        for (String name : path.split("\\.", ALL_PARTS)) {
            at = at.fields.computeIfAbsent(name, key -> new RequestedFields());
        }
    }

    /** The job as Asana would send it: with everything if no field is requested, or else with those and the gids. */
    JobResponse of(JobResponse job) {
        return fields.isEmpty() ? job : JobResponse.fromMap(ofObject(job.toMap()));
    }

    private Map<String, @Nullable Object> ofObject(Map<?, ?> json) {
        Map<String, @Nullable Object> sent = new LinkedHashMap<>();
        json.forEach((key, value) -> {
            String name = String.valueOf(key);
            RequestedFields inside = fields.get(name);
            if (inside != null) {
                sent.put(name, inside.ofAny(value));
            } else if (name.equals("gid")) {
                sent.put(name, value);
            }
        });
        return sent;
    }

    private @Nullable Object ofAny(@Nullable Object json) {
        if (json instanceof List<?> array) {
            return array.stream().map(this::ofAny).toList();
        }
        return json instanceof Map<?, ?> object ? ofObject(object) : json;
    }
}
