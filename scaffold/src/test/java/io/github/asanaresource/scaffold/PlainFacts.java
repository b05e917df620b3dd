package io.github.asanaresource.scaffold;

import io.github.asanaresource.json.ParsedJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The facts of a day, read from their JSON by code of its own, and compared line by line. */
public final class PlainFacts {

    private static final Map<String, String> TRAITS = Map.of(
            "readOnly", "read-only",
            "x-create-only", "create-only",
            "x-conditional", "conditional",
            "x-opt-in", "opt-in",
            "deprecated", "deprecated");

    private static final String SCHEMA = "#/components/schemas/";

    private final Map<String, Object> root;
    private final Map<String, Object> schemas;
    private final Set<String> requestOnly = new TreeSet<>();

    /**
     * What is known of a field.
     *
     * @param type its type in words; a schema by its name
     * @param strings the strings of its set, if it is a string from a set or an array of these
     * @param variants the types of its variants, if it is a union
     */
    public record Fact(
            String type, Set<String> strings, Set<String> variants, Set<String> traits, Optional<Object> example) {}

    private PlainFacts(Map<String, Object> root) {
        this.root = root;
        this.schemas = object(object(root.get("components")).get("schemas"));
        Set<String> requests = reached("requestBody", "requestBodies");
        Set<String> responses = reached("responses", "responses");
        schemas.keySet().stream()
                .filter(name -> !responses.contains(name) && (requests.contains(name) || name.endsWith("Request")))
                .forEach(requestOnly::add);
    }

    /** Reads the facts of a day. */
    public static PlainFacts of(String day) {
        try {
            return new PlainFacts(object(ParsedJson.fromJson(Files.readAllBytes(Run.FACTS.resolve(day + ".json")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return json == null ? Map.of() : (Map<String, Object>) json;
    }

    private static List<?> array(Object json) {
        return json == null ? List.of() : (List<?>) json;
    }

    private Set<String> reached(String member, String components) {
        Set<String> names = new LinkedHashSet<>();
        references(object(root.get("components")).get(components), names);
        object(root.get("paths"))
                .values()
                .forEach(path -> object(path).values().stream()
                        .filter(Map.class::isInstance)
                        .forEach(operation -> references(object(operation).get(member), names)));
        List<String> open = new ArrayList<>(names);
        while (!open.isEmpty()) {
            Set<String> more = new LinkedHashSet<>();
            references(schemas.get(open.remove(0)), more);
            more.stream().filter(names::add).forEach(open::add);
        }
        return names;
    }

    private static void references(Object json, Set<String> names) {
        if (json instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference && reference.startsWith(SCHEMA)) {
                names.add(reference.substring(SCHEMA.length()));
            }
            map.values().forEach(each -> references(each, names));
        } else if (json instanceof Collection<?> list) {
            list.forEach(each -> references(each, names));
        }
    }

    /** The names of the schemas. */
    public Set<String> schemas() {
        return schemas.keySet();
    }

    /** The fields of a schema. Those of an object without a schema of its own have a name such as {@code external.gid}. */
    public Map<String, Fact> fields(String schema) {
        return fields(schemas.get(schema), requestOnly.contains(schema));
    }

    /** The types of the variants of a schema; none if it is no union. */
    public Set<String> variants(String schema) {
        return variantTypes(schemas.get(schema));
    }

    /** A node and all parts of it. */
    private static List<Map<String, Object>> parts(Object node) {
        List<Map<String, Object>> parts = new ArrayList<>();
        array(object(node).get("allOf")).forEach(each -> parts.addAll(parts(each)));
        parts.add(object(node));
        return parts;
    }

    private static Set<String> parents(Object node) {
        Set<String> parents = new LinkedHashSet<>();
        parts(node).stream()
                .map(part -> (String) part.get("$ref"))
                .filter(Objects::nonNull)
                .forEach(reference -> parents.add(reference.substring(SCHEMA.length())));
        return parents;
    }

    private static Map<String, Object> properties(Object node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        parts(node).forEach(part -> properties.putAll(object(part.get("properties"))));
        return properties;
    }

    private static Optional<Object> member(Object node, String name) {
        return parts(node).stream()
                .map(part -> part.get(name))
                .filter(Objects::nonNull)
                .reduce((first, last) -> last);
    }

    private static List<?> variants(Object node) {
        return Stream.of("oneOf", "anyOf")
                .flatMap(name -> array(member(node, name).orElse(null)).stream())
                .toList();
    }

    private static boolean isUnion(Object node) {
        return !variants(node).isEmpty();
    }

    private String type(Object node) {
        Set<String> parents = parents(node);
        if (!variants(node).isEmpty()) {
            return "union";
        }
        if (parents.size() == 1 && properties(node).isEmpty()) {
            return parents.iterator().next();
        }
        if (!parents.isEmpty() || !properties(node).isEmpty()) {
            return "object";
        }
        String type = (String) member(node, "type").orElse("any JSON");
        return switch (type) {
            case "string" ->
                strings(node).isEmpty()
                        ? switch ((String) member(node, "format").orElse("")) {
                            case "date" -> "date";
                            case "date-time" -> "date-time";
                            case "uri" -> "uri";
                            default -> "string";
                        }
                        : "string from a set";
            case "array" -> "array of " + element(member(node, "items").orElse(Map.of()));
            case "object" ->
                "map of "
                        + (member(node, "additionalProperties").orElse(true) instanceof Map<?, ?> value
                                ? element(value)
                                : "any JSON");
            default -> type;
        };
    }

    private String element(Object node) {
        String type = type(node);
        return type.startsWith("array of ") || type.startsWith("map of ") ? "any JSON" : type;
    }

    private static Set<String> strings(Object node) {
        Set<String> strings = new LinkedHashSet<>();
        array(member(node, "enum").orElse(null)).stream()
                .filter(each -> each instanceof String string && !string.isEmpty())
                .forEach(each -> strings.add((String) each));
        return strings;
    }

    /** What the elements of an array or the values of a map are; a node that is neither is its own content. */
    private static Object content(Object node) {
        return member(node, "items")
                .or(() -> member(node, "additionalProperties").filter(Map.class::isInstance))
                .orElse(node);
    }

    private Map<String, Fact> fields(Object node, boolean isRequest) {
        Map<String, Fact> fields = new LinkedHashMap<>();
        for (String parent : parents(node)) {
            fields.putAll(fields(parent));
        }
        properties(node).forEach((name, property) -> {
            Set<String> traits = new TreeSet<>();
            TRAITS.forEach((member, trait) -> {
                boolean isOfResponses = trait.equals("conditional") || trait.equals("opt-in");
                if (parts(property).stream().anyMatch(part -> part.get(member) == Boolean.TRUE)
                        && !(isRequest && isOfResponses)) {
                    traits.add(trait);
                }
            });
            fields.keySet().removeIf(known -> known.startsWith(name + "."));
            Object content = content(property);
            fields.put(
                    name,
                    new Fact(
                            type(property),
                            strings(content),
                            variantTypes(content),
                            traits,
                            member(property, "example")));
            if (type(content).equals("object")) {
                fields(content, isRequest).forEach((inner, fact) -> fields.put(name + "." + inner, fact));
            }
        });
        if (isRequest) {
            required(node).forEach(name -> {
                Fact fact = fields.get(name);
                if (fact != null && !fact.traits.contains("read-only")) {
                    fact.traits.add("required");
                }
            });
        }
        return fields;
    }

    private Set<String> required(Object node) {
        Set<String> required = new LinkedHashSet<>();
        parents(node).forEach(parent -> required.addAll(required(schemas.get(parent))));
        parts(node).forEach(part -> array(part.get("required")).forEach(each -> required.add((String) each)));
        return required;
    }

    private Set<String> variantTypes(Object node) {
        Set<String> types = new LinkedHashSet<>();
        variants(node).forEach(each -> types.add(type(each)));
        return types;
    }

    /** The lines that say how newer facts differ from these, without details of types and examples. */
    public Set<String> differences(PlainFacts newer) {
        Set<String> lines = new TreeSet<>();
        Map<String, Set<String>> inherited = new TreeMap<>();
        for (String name : union(schemas.keySet(), newer.schemas.keySet())) {
            if (!newer.schemas.containsKey(name)) {
                lines.add(name + ": schema gone");
            } else if (!schemas.containsKey(name)) {
                lines.add(name + ": schema added");
            } else if (isUnion(schemas.get(name)) != isUnion(newer.schemas.get(name))) {
                lines.add(name + ": type changed");
            } else {
                inherited.put(name, differences(name, newer));
            }
        }
        inherited.forEach((name, all) -> {
            Set<String> own = new TreeSet<>(all);
            for (String parent : parents(newer.schemas.get(name))) {
                own.removeAll(inherited.getOrDefault(parent, Set.of()));
            }
            newer.inlineParents(newer.schemas.get(name))
                    .forEach((path, parents) -> parents.forEach(parent ->
                            inherited.getOrDefault(parent, Set.of()).forEach(line -> own.remove("." + path + line))));
            own.forEach(line -> lines.add(name + line));
            if (!parents(schemas.get(name)).equals(parents(newer.schemas.get(name)))) {
                lines.add(name + ": parents changed");
            }
            sets(name, "variant", variantTypes(schemas.get(name)), newer.variantTypes(newer.schemas.get(name)), lines);
        });
        operations(newer, lines);
        Map<String, Boolean> misfits = misfits();
        newer.misfits().forEach((place, isMisfit) -> {
            if (isMisfit && !misfits.getOrDefault(place, false)) {
                lines.add(place + ": example does not fit the type");
            }
        });
        return lines;
    }

    /** The parents of the objects in an object, by the names that lead to them. */
    private Map<String, Set<String>> inlineParents(Object node) {
        Map<String, Set<String>> inlineParents = new TreeMap<>();
        parents(node).forEach(parent -> inlineParents.putAll(inlineParents(schemas.get(parent))));
        properties(node).forEach((name, property) -> {
            Object content = content(property);
            if (type(content).equals("object")) {
                inlineParents.put(name, parents(content));
                inlineParents(content).forEach((inner, parents) -> inlineParents.put(name + "." + inner, parents));
            }
        });
        return inlineParents;
    }

    private Set<String> differences(String schema, PlainFacts newer) {
        Map<String, Fact> before = fields(schema);
        Map<String, Fact> after = newer.fields(schema);
        Set<String> lines = new TreeSet<>();
        for (String name : union(before.keySet(), after.keySet())) {
            Fact old = before.get(name);
            Fact current = after.get(name);
            if (isInChangedObject(name, before, after)) {
                continue; // it is told of the outer one
            }
            if (current == null) {
                lines.add("." + name + ": field gone");
            } else if (old == null) {
                lines.add("." + name + ": field added");
            } else {
                facts("." + name, old, current, lines);
            }
        }
        return lines;
    }

    /** Whether a field is in an object that is new, gone or of another type. */
    public static boolean isInChangedObject(String name, Map<String, Fact> before, Map<String, Fact> after) {
        return outer(name)
                .anyMatch(outer -> !(before.containsKey(outer)
                        && after.containsKey(outer)
                        && before.get(outer).type.equals(after.get(outer).type)));
    }

    /** The objects in which a field is. */
    private static Stream<String> outer(String name) {
        return Stream.iterate(name, outer -> outer.contains("."), outer -> outer.substring(0, outer.lastIndexOf('.')))
                .map(inner -> inner.substring(0, inner.lastIndexOf('.')));
    }

    private static void facts(String place, Fact old, Fact current, Set<String> lines) {
        if (old.type.equals(current.type)) {
            sets(place, "string", old.strings, current.strings, lines);
            sets(place, "variant", old.variants, current.variants, lines);
        } else {
            lines.add(place + ": type changed");
        }
        without(current.traits, old.traits).forEach(trait -> lines.add(place + ": now " + trait));
        without(old.traits, current.traits).forEach(trait -> lines.add(place + ": no longer " + trait));
        if (!old.example.equals(current.example)) {
            lines.add(place + ": example changed");
        }
    }

    private static void sets(String place, String what, Set<String> old, Set<String> current, Set<String> lines) {
        without(old, current).forEach(each -> lines.add(place + ": " + what + " gone: " + each));
        without(current, old).forEach(each -> lines.add(place + ": " + what + " added: " + each));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private void operations(PlainFacts newer, Set<String> lines) {
        Map<String, Set<String>> before = optFields();
        Map<String, Set<String>> after = newer.optFields();
        for (String name : union(before.keySet(), after.keySet())) {
            if (!after.containsKey(name)) {
                lines.add(name + ": operation gone");
            } else if (!before.containsKey(name)) {
                lines.add(name + ": operation added");
            } else {
                if (!without(before.get(name), after.get(name)).isEmpty()) {
                    lines.add(name + ": opt_fields gone");
                }
                if (!without(after.get(name), before.get(name)).isEmpty()) {
                    lines.add(name + ": opt_fields added");
                }
            }
        }
    }

    private Map<String, Set<String>> optFields() {
        Map<String, Set<String>> optFields = new TreeMap<>();
        object(root.get("paths"))
                .forEach((path, item) -> object(item).forEach((method, operation) -> {
                    if (!method.equals("parameters")) {
                        Set<String> names = new TreeSet<>();
                        for (Object parameter : array(object(operation).get("parameters"))) {
                            if ("opt_fields".equals(object(parameter).get("name"))) {
                                Object items =
                                        object(object(parameter).get("schema")).get("items");
                                array(object(items).get("enum")).forEach(each -> names.add((String) each));
                            }
                        }
                        optFields.put(method.toUpperCase(java.util.Locale.ROOT) + " " + path, names);
                    }
                }));
        return optFields;
    }

    /** Whether the example of a field contradicts its type, by the place that declares the field. */
    private Map<String, Boolean> misfits() {
        Map<String, Boolean> misfits = new TreeMap<>();
        schemas.forEach((name, node) -> misfits(name, node, misfits));
        return misfits;
    }

    private void misfits(String place, Object node, Map<String, Boolean> misfits) {
        properties(node).forEach((name, property) -> {
            member(property, "example")
                    .ifPresent(example -> misfits.put(place + "." + name, !fits(example, type(property), property)));
            if (type(content(property)).equals("object")) {
                misfits(place + "." + name, content(property), misfits);
            }
        });
    }

    private boolean fits(Object example, String type, Object node) {
        if (type.startsWith("array of ")) {
            return example instanceof List<?> list
                    && list.stream()
                            .allMatch(each ->
                                    each != null && fits(each, type.substring("array of ".length()), content(node)));
        }
        if (type.startsWith("map of ")) {
            return example instanceof Map<?, ?> map
                    && map.values().stream()
                            .allMatch(each ->
                                    each == null || fits(each, type.substring("map of ".length()), content(node)));
        }
        return switch (type) {
            case "any JSON" -> true;
            case "string" -> example instanceof String;
            case "string from a set" ->
                example instanceof String && strings(node).contains(example);
            case "boolean" -> example instanceof Boolean;
            case "integer" ->
                example instanceof Number && !(example instanceof BigDecimal number && number.scale() > 0);
            case "number" -> example instanceof Number;
            case "uri" -> example instanceof String string && string.indexOf(' ') < 0;
            case "date", "date-time" -> example instanceof String string && isTime(string, type);
            case "union" ->
                example instanceof Map
                        || (example instanceof String && variantTypes(node).contains("string"));
            default -> example instanceof Map;
        };
    }

    private static boolean isTime(String string, String type) {
        try {
            return (type.equals("date") ? LocalDate.parse(string) : OffsetDateTime.parse(string)) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
