package io.github.asanaresource.models.proof;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Asana's OpenAPI document, without its prose: a reader of its own, so that an error in the scaffold is not an error in the
 * facts.
 */
final class OpenApi {

    private static final Path DOCUMENT = Path.of("../facts/2026-06-11.json");
    private static final String SCHEMA = "#/components/schemas/";

    private static final Map<String, Trait> TRAITS = Map.of(
            "readOnly", Trait.READ_ONLY,
            "x-create-only", Trait.CREATE_ONLY,
            "deprecated", Trait.DEPRECATED,
            "x-conditional", Trait.CONDITIONAL,
            "x-opt-in", Trait.OPT_IN);

    /** Says whether a response may lack a field, which means nothing in a schema that only requests have. */
    private static final Set<Trait> OF_RESPONSES = Set.of(Trait.CONDITIONAL, Trait.OPT_IN);

    /** A property, and the schema that declares it. */
    private record Property(String owner, String name, JsonNode declaration) {}

    private final Map<String, JsonNode> schemas = new LinkedHashMap<>();
    private final Set<String> requestOnly;

    /** The objects without a schema of their own, under the names of their models; found while fields are read. */
    private final Map<String, JsonNode> inline = new LinkedHashMap<>();

    /** The fields that only prose calls deprecated, by the schema that declares them. */
    private final Map<String, Set<String>> deprecated;

    /** The operations by the schemas that they use, directly or in other schemas. */
    private final Map<String, Set<String>> operations = new HashMap<>();

    private OpenApi(JsonNode document, Map<String, Set<String>> deprecated) {
        this.deprecated = deprecated;
        document.at("/components/schemas").forEachEntry(schemas::put);
        this.requestOnly = requestOnly(document);
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    Set<String> used = new LinkedHashSet<>();
                    reach(operation, used);
                    String name = operation.path("operationId").asString("").toLowerCase(Locale.ROOT);
                    used.forEach(schema -> operations
                            .computeIfAbsent(schema, each -> new LinkedHashSet<>())
                            .add(name));
                }));
    }

    static OpenApi read(Map<String, Set<String>> deprecated) {
        try {
            return new OpenApi(Trees.of(Files.readString(DOCUMENT)), deprecated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> names() {
        return schemas.keySet();
    }

    /** The operations that use a schema, by the names of their pages in Asana's reference. */
    Set<String> operations(String schema) {
        return operations.getOrDefault(schema, Set.of());
    }

    /** The fields of every object, with or without a schema of its own, inherited fields included. */
    Map<String, List<Fact>> fields() {
        Map<String, List<Fact>> fields = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            if (isObject(schema)) {
                fields.put(name, fields(name, schema));
            }
        });
        while (!fields.keySet().containsAll(inline.keySet())) {
            new LinkedHashMap<>(inline)
                    .forEach((name, schema) -> fields.computeIfAbsent(name, each -> fields(each, schema)));
        }
        return fields;
    }

    /** The kinds of the variants of every union, in the order of the document. */
    Map<String, List<Kind>> unions() {
        Map<String, List<Kind>> unions = new HashMap<>();
        schemas.forEach((name, schema) -> {
            if (!alternatives(schema).isEmpty()) {
                unions.put(name, variants(name, schema));
            }
            properties(name, schema).stream()
                    .filter(property -> !alternatives(property.declaration()).isEmpty())
                    .forEach(property -> {
                        String union = modelName(property.owner(), property.name());
                        unions.put(union, variants(union, property.declaration()));
                    });
        });
        return unions;
    }

    private List<Kind> variants(String union, JsonNode schema) {
        return alternatives(schema).stream()
                .map(each -> kind(new Property(union, "", each)))
                .toList();
    }

    private List<Fact> fields(String name, JsonNode schema) {
        Set<String> required = requestOnly.contains(name) ? required(schema) : Set.of();
        return properties(name, schema).stream()
                .map(property -> fact(name, property, required.contains(property.name())))
                .toList();
    }

    private Fact fact(String schema, Property property, boolean isRequired) {
        Kind kind = kind(property);
        Optional<String> example = member(property.declaration(), "example")
                .filter(json -> Expectation.fits(kind, Trees.tree(json)))
                .map(JsonNode::toString);
        return new Fact(schema, property.name(), kind, traits(property, isRequired), example);
    }

    private Set<Trait> traits(Property property, boolean isRequired) {
        Set<Trait> traits = TRAITS.keySet().stream()
                .filter(member -> parts(property.declaration())
                        .anyMatch(part -> part.path(member).asBoolean(false)))
                .map(TRAITS::get)
                .collect(Collectors.toSet());
        if (requestOnly.contains(property.owner())) {
            traits.removeAll(OF_RESPONSES);
        }
        if (deprecated.getOrDefault(property.owner(), Set.of()).contains(property.name())) {
            traits.add(Trait.DEPRECATED);
        }
        if (isRequired) {
            traits.add(Trait.REQUIRED);
        }
        return traits;
    }

    /** The properties of a schema. One that is declared again keeps its place. */
    private List<Property> properties(String owner, JsonNode schema) {
        Map<String, Property> properties = new LinkedHashMap<>();
        references(schema)
                .forEach(parent ->
                        properties(parent, schema(parent)).forEach(each -> properties.put(each.name(), each)));
        parts(schema)
                .forEach(part -> part.path("properties")
                        .forEachEntry((name, each) -> properties.put(name, new Property(owner, name, each))));
        return List.copyOf(properties.values());
    }

    private Set<String> required(JsonNode schema) {
        return Stream.concat(
                        references(schema).stream().flatMap(parent -> required(schema(parent)).stream()),
                        parts(schema)
                                .flatMap(part -> part.path("required").valueStream())
                                .map(JsonNode::stringValue))
                .collect(Collectors.toSet());
    }

    private Kind kind(Property property) {
        JsonNode declaration = property.declaration();
        List<String> references = references(declaration);
        boolean hasProperties = parts(declaration).anyMatch(part -> part.has("properties"));
        if (!alternatives(declaration).isEmpty()) {
            return new Kind.OneOf(modelName(property.owner(), property.name()));
        }
        if (references.size() == 1 && !hasProperties) {
            return kindOfReference(references.get(0), property);
        }
        if (!references.isEmpty() || hasProperties) {
            String name = modelName(property.owner(), property.name());
            inline.put(name, declaration);
            return new Kind.Resource(name);
        }
        return switch (member(declaration, "type").map(JsonNode::stringValue).orElse("")) {
            case "string" -> string(declaration);
            case "boolean" -> Kind.Plain.FLAG;
            case "integer" -> Kind.Plain.INTEGER;
            case "number" -> Kind.Plain.DECIMAL;
            case "array" -> new Kind.ListOf(element(property, declaration.path("items")));
            case "object" -> new Kind.MapOf(element(property, declaration.path("additionalProperties")));
            default -> Kind.Plain.ANY;
        };
    }

    private Kind kindOfReference(String name, Property property) {
        JsonNode schema = schema(name);
        if (!alternatives(schema).isEmpty()) {
            return new Kind.OneOf(name);
        }
        return isObject(schema)
                ? new Kind.Resource(name)
                : kind(new Property(property.owner(), property.name(), schema));
    }

    /** The kind of elements or values; the model of an element has the name of the array without its {@code s}. */
    private Kind element(Property property, JsonNode declaration) {
        String name = property.name();
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return kind(new Property(property.owner(), singular, declaration));
    }

    private static Kind string(JsonNode declaration) {
        List<String> literals = member(declaration, "enum").stream()
                .flatMap(JsonNode::valueStream)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(literal -> !literal.isEmpty())
                .toList();
        if (!literals.isEmpty()) {
            return new Kind.OpenSet(literals);
        }
        return switch (member(declaration, "format").map(JsonNode::stringValue).orElse("")) {
            case "date" -> Kind.Plain.DATE;
            case "date-time" -> Kind.Plain.TIMESTAMP;
            case "uri" -> Kind.Plain.URI;
            default -> Kind.Plain.TEXT;
        };
    }

    private boolean isObject(JsonNode schema) {
        if (!alternatives(schema).isEmpty()) {
            return false;
        }
        boolean hasProperties = parts(schema).anyMatch(part -> part.has("properties"));
        boolean isEmpty = references(schema).isEmpty()
                && schema.path("type").asString("").equals("object")
                && !schema.has("additionalProperties");
        return hasProperties
                || isEmpty
                || (!references(schema).isEmpty()
                        && references(schema).stream().allMatch(each -> isObject(schema(each))));
    }

    private JsonNode schema(String name) {
        return Optional.ofNullable(schemas.get(name)).orElseThrow(() -> new IllegalStateException(name));
    }

    /** {@code TaskBase} and {@code created_by} give {@code TaskBaseCreatedBy}. */
    private static String modelName(String owner, String field) {
        return owner
                + Stream.of(field.split("_", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** The schemas that only requests have; of those that no operation has, the name decides. */
    private Set<String> requestOnly(JsonNode document) {
        Set<String> inRequests = new LinkedHashSet<>();
        Set<String> inResponses = new LinkedHashSet<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    reach(operation.path("requestBody"), inRequests);
                    reach(operation.path("responses"), inResponses);
                }));
        reach(document.at("/components/responses"), inResponses);
        return schemas.keySet().stream()
                .filter(name -> !inResponses.contains(name))
                .filter(name -> inRequests.contains(name) || name.endsWith("Request"))
                .collect(toCollection(TreeSet::new));
    }

    /** Adds the schemas that are named anywhere in a tree, and all that these name. */
    private void reach(JsonNode tree, Set<String> reached) {
        if (tree.path("$ref").asString("").startsWith(SCHEMA)) {
            String name = tree.path("$ref").stringValue().substring(SCHEMA.length());
            if (reached.add(name)) {
                reach(schema(name), reached);
            }
        }
        tree.forEach(each -> reach(each, reached));
    }

    private static List<String> references(JsonNode schema) {
        return parts(schema)
                .map(part -> part.path("$ref").asString(""))
                .filter(reference -> reference.startsWith(SCHEMA))
                .map(reference -> reference.substring(SCHEMA.length()))
                .toList();
    }

    private static List<JsonNode> alternatives(JsonNode schema) {
        return Stream.of("anyOf", "oneOf")
                .flatMap(member -> schema.path(member).valueStream())
                .toList();
    }

    /** Returns a member of a schema; that of the last part which has it. */
    private static Optional<JsonNode> member(JsonNode schema, String name) {
        return parts(schema)
                .filter(part -> part.has(name))
                .map(part -> part.path(name))
                .reduce((first, last) -> last);
    }

    /** The schemas in {@code allOf}, and what is beside it. */
    private static Stream<JsonNode> parts(JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>();
        schema.path("allOf").forEach(part -> parts(part).forEach(parts::add));
        parts.add(schema);
        return parts.stream();
    }
}
