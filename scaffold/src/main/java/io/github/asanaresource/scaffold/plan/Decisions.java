package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.ScaffoldException;
import io.github.asanaresource.scaffold.openapi.OpenApiFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document leaves open, and somebody has decided.
 *
 * @param unions how the variants of a union are told apart, by the name of its schema
 * @param names the names of specs, by the names of their schemas
 */
public record Decisions(Map<String, Union> unions, Map<String, String> names) {

    /** No decisions but those on Asana's document: it has an example of a placeholder that says {@code user}. */
    public static final Decisions OF_ASANA = new Decisions(
            Map.of(
                    "RateOrPlaceholderCompact",
                    new Union(
                            List.of("resource.resource_type"),
                            Map.of("RateCompact", List.of("user"), "PlaceholderRateCompact", List.of("placeholder")))),
            Map.of());

    /**
     * How the variants of a union are told apart.
     *
     * @param discriminators the fields whose strings tell them apart
     * @param variants the strings that mean a variant, by the name of its schema
     */
    public record Union(List<String> discriminators, Map<String, List<String>> variants) {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its decisions, before those on Asana's document
     * @throws ScaffoldException if it cannot be read, or has something else
     */
    public static Decisions read(Path file) {
        Map<String, Object> root = OpenApiFile.readObject(file);
        Reader reader = new Reader(file);
        Map<String, Union> unions = new LinkedHashMap<>(OF_ASANA.unions);
        Map<String, String> names = new LinkedHashMap<>();
        root.forEach((key, value) -> {
            switch (key) {
                case "unions" ->
                    reader.object(key, value).forEach((name, each) -> unions.put(name, reader.union(name, each)));
                case "names" ->
                    reader.object(key, value).forEach((name, each) -> names.put(name, reader.string(name, each)));
                default -> throw new ScaffoldException(file + " has " + key + ", and decides on unions and names only");
            }
        });
        return new Decisions(unions, names);
    }

    Optional<Union> union(String schema) {
        return Optional.ofNullable(unions.get(schema));
    }

    private record Reader(Path file) {

        @SuppressWarnings("unchecked") // the keys of objects are strings, see OpenApiFile
        Map<String, Object> object(String name, Object value) {
            if (value instanceof Map<?, ?> map) {
                return (Map<String, Object>) map;
            }
            throw new ScaffoldException(file + ": " + name + " is not an object");
        }

        String string(String name, Object value) {
            if (value instanceof String string) {
                return string;
            }
            throw new ScaffoldException(file + ": " + name + " is not a string");
        }

        private List<String> strings(String name, Object value) {
            if (value instanceof List<?> list) {
                return list.stream().map(each -> string(name, each)).toList();
            }
            return List.of(string(name, value));
        }

        Union union(String name, Object value) {
            Map<String, Object> members = object(name, value);
            Map<String, List<String>> variants = new LinkedHashMap<>();
            object(name + ".variants", members.getOrDefault("variants", Map.of()))
                    .forEach((variant, each) -> variants.put(variant, strings(variant, each)));
            return new Union(
                    strings(name + ".discriminators", members.getOrDefault("discriminators", List.of())), variants);
        }
    }
}
