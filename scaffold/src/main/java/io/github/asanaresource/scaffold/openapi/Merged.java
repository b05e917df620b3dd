package io.github.asanaresource.scaffold.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema whose {@code allOf} is resolved.
 *
 * @param references the schemas that it names, in a {@code $ref} of its own or of a part
 * @param node everything else: its own members, and those of the parts that are written out
 * @param properties those of all parts
 * @param required what all parts require
 */
record Merged(List<String> references, JsonObject node, Map<String, JsonObject> properties, Set<String> required) {

    private static final String SCHEMA = "#/components/schemas/";

    static Merged of(JsonObject schema) {
        Merged merged = new Merged(
                new ArrayList<>(),
                new JsonObject(schema.path(), new LinkedHashMap<>()),
                new LinkedHashMap<>(),
                new LinkedHashSet<>());
        merged.add(schema);
        return merged;
    }

    private void add(JsonObject part) {
        part.elements("allOf").forEach(this::add);
        if (part.has("$ref")) {
            String reference = part.string("$ref");
            if (!reference.startsWith(SCHEMA)) {
                throw part.failure("refers to " + reference + ", which is no schema of this document");
            }
            references.add(reference.substring(SCHEMA.length()));
        }
        properties.putAll(part.objects("properties"));
        required.addAll(part.strings("required"));
        part.members().forEach((name, value) -> {
            boolean isFlagThatIsSet = Boolean.TRUE.equals(node.members().get(name));
            if (!isFlagThatIsSet) {
                node.members().put(name, value);
            }
        });
    }
}
