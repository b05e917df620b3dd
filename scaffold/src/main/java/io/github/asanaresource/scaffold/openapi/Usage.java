package io.github.asanaresource.scaffold.openapi;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the operations of a document do with its schemas. */
final class Usage {

    private static final String SCHEMA = "#/components/schemas/";
    private static final String REQUEST = "Request";

    private final JsonObject root;
    private final References references;
    private final Map<String, Schema> schemas;

    Usage(JsonObject root, Map<String, Schema> schemas) {
        this.root = root;
        this.schemas = schemas;
        this.references = new References(schemas);
    }

    /** The schemas that requests have and no response has. Of those that no operation has, the name decides. */
    Set<String> requestOnly() {
        Set<String> requests = reachableFrom("requestBody", "requestBodies");
        Set<String> responses = reachableFrom("responses", "responses");
        Set<String> requestOnly = new LinkedHashSet<>();
        for (String name : schemas.keySet()) {
            if (!responses.contains(name) && (requests.contains(name) || name.endsWith(REQUEST))) {
                requestOnly.add(name);
            }
        }
        return requestOnly;
    }

    /** What is reachable from a member of any operation, or from components that such members refer to. */
    private Set<String> reachableFrom(String member, String components) {
        Set<String> roots = new LinkedHashSet<>();
        Map<String, Object> operations = new LinkedHashMap<>();
        for (JsonObject path : root.objects("paths").values()) {
            path.members().forEach((method, operation) -> {
                if (operation instanceof Map<?, ?> map && map.containsKey(member)) {
                    operations.put(path.path() + method, map.get(member));
                }
            });
        }
        addReferences(operations, roots);
        root.object("components")
                .ifPresent(each -> each.value(components).ifPresent(value -> addReferences(value, roots)));
        return references.reachableFrom(roots);
    }

    private static void addReferences(Object value, Set<String> names) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference && reference.startsWith(SCHEMA)) {
                names.add(reference.substring(SCHEMA.length()));
            }
            map.values().forEach(each -> {
                if (each != null) {
                    addReferences(each, names);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(each -> {
                if (each != null) {
                    addReferences(each, names);
                }
            });
        }
    }
}
