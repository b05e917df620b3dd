package io.github.asanaresource.scaffold.openapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the schemas of a document. */
final class SchemaReader {

    private final JsonObject root;
    private final Map<String, JsonObject> components;

    /** Schemas that get no spec of their own, since they are strings, arrays and the like; by name. */
    private final Map<String, Type> aliases = new HashMap<>();

    private final Set<String> open = new LinkedHashSet<>();

    SchemaReader(JsonObject root) {
        this.root = root;
        this.components = root.object("components").orElseThrow().objects("schemas");
    }

    OpenApiDocument read() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        components.forEach((name, node) -> {
            checkAncestors(name, new LinkedHashSet<>());
            readSchema(name, Merged.of(node)).ifPresent(schema -> schemas.put(name, schema));
        });
        return new OpenApiDocument(
                Collections.unmodifiableMap(schemas),
                new Usage(root, schemas).requestOnly(),
                new Operations(root).optFields());
    }

    private void checkAncestors(String name, Set<String> heirs) {
        JsonObject node = Optional.ofNullable(components.get(name))
                .orElseThrow(() -> root.failure("components.schemas has no " + name));
        if (!heirs.add(name)) {
            throw node.failure("is part of itself: " + String.join(", ", heirs));
        }
        for (String parent : Merged.of(node).references()) {
            if (!components.containsKey(parent)) {
                throw node.failure("refers to " + parent + ", which components.schemas does not have");
            }
            checkAncestors(parent, new LinkedHashSet<>(heirs));
        }
    }

    /** Reads a schema; empty if it gets no spec. */
    private Optional<Schema> readSchema(String name, Merged merged) {
        String description = merged.node().string("description").strip();
        Optional<Alternatives> alternatives = alternatives(merged);
        if (alternatives.isPresent()) {
            return Optional.of(new Schema.Union(name, description, alternatives.get()));
        }
        if (isResource(merged)) {
            return Optional.of(new Schema.Resource(name, description, shape(merged)));
        }
        return merged.references().isEmpty() && typeWithoutReference(merged) instanceof Type.Literals literals
                ? Optional.of(new Schema.OpenSet(name, description, literals))
                : Optional.empty();
    }

    private boolean isResource(Merged merged) {
        if (hasAlternatives(merged)) {
            return false;
        }
        if (!merged.properties().isEmpty()) {
            return true;
        }
        if (merged.references().isEmpty()) {
            return typeName(merged.node()).equals("object") && !merged.node().has("additionalProperties");
        }
        return merged.references().stream().allMatch(this::isResource);
    }

    private boolean isResource(String component) {
        return isResource(Merged.of(component(component)));
    }

    private JsonObject component(String name) {
        return Optional.ofNullable(components.get(name))
                .orElseThrow(() -> root.failure("components.schemas has no " + name));
    }

    private Shape shape(Merged merged) {
        for (String parent : merged.references()) {
            if (!isResource(parent)) {
                throw merged.node().failure("has the parent " + parent + ", which is no object");
            }
        }
        List<Property> properties = new ArrayList<>();
        merged.properties().forEach((name, node) -> properties.add(property(name, Merged.of(node))));
        return new Shape(List.copyOf(merged.references()), properties, merged.required());
    }

    private Property property(String name, Merged merged) {
        JsonObject node = merged.node();
        String description = node.string("description").strip();
        return new Property(name, type(merged), Traits.of(node, description), description, node.value("example"));
    }

    private Type type(Merged merged) {
        Optional<Alternatives> alternatives = alternatives(merged);
        if (alternatives.isPresent()) {
            return new Type.OneOf(alternatives.get());
        }
        if (hasAlternatives(merged)) {
            return onlyAlternative(merged).map(this::type).orElse(Type.Scalar.ANY);
        }
        List<String> references = merged.references();
        if (references.isEmpty()) {
            return typeWithoutReference(merged);
        }
        return references.size() == 1 && merged.properties().isEmpty()
                ? typeOf(references.get(0), merged.node())
                : new Type.Inline(shape(merged));
    }

    /** The type that a reference to a schema stands for. */
    private Type typeOf(String component, JsonObject user) {
        if (!components.containsKey(component)) {
            throw user.failure("refers to " + component + ", which components.schemas does not have");
        }
        Type known = aliases.get(component);
        if (known != null) {
            return known;
        }
        if (!open.add(component)) {
            throw component(component).failure("is part of itself: " + String.join(", ", open));
        }
        Merged merged = Merged.of(component(component));
        boolean hasSpec = isResource(merged) || hasSpecOfAnotherKind(merged);
        Type type = hasSpec ? new Type.Reference(component) : type(merged);
        open.remove(component);
        aliases.put(component, type);
        return type;
    }

    private boolean hasSpecOfAnotherKind(Merged merged) {
        return alternatives(merged).isPresent()
                || (merged.references().isEmpty()
                        && !hasAlternatives(merged)
                        && typeWithoutReference(merged) instanceof Type.Literals);
    }

    private Type typeWithoutReference(Merged merged) {
        JsonObject node = merged.node();
        return switch (typeName(node)) {
            case "string" -> string(node);
            case "boolean" -> Type.Scalar.BOOLEAN;
            case "integer" -> Type.Scalar.INTEGER;
            case "number" -> Type.Scalar.NUMBER;
            case "array" ->
                new Type.ArrayOf(node.object("items").map(this::element).orElse(Type.Scalar.ANY));
            case "object" ->
                merged.properties().isEmpty() ? new Type.MapOf(additional(node)) : new Type.Inline(shape(merged));
            default -> Type.Scalar.ANY;
        };
    }

    /** The type of the elements of an array, or of the values of an object; no field can have an array in an array. */
    private Type element(JsonObject node) {
        Type type = type(Merged.of(node));
        return type instanceof Type.ArrayOf || type instanceof Type.MapOf ? Type.Scalar.ANY : type;
    }

    private Type additional(JsonObject node) {
        return node.value("additionalProperties")
                .filter(Map.class::isInstance)
                .flatMap(value -> node.object("additionalProperties"))
                .map(this::element)
                .orElse(Type.Scalar.ANY);
    }

    private static Type string(JsonObject node) {
        List<String> literals =
                node.strings("enum").stream().filter(each -> !each.isEmpty()).toList();
        if (!literals.isEmpty()) {
            return new Type.Literals(literals);
        }
        return switch (node.string("format")) {
            case "date" -> Type.Scalar.DATE;
            case "date-time" -> Type.Scalar.DATE_TIME;
            case "uri" -> Type.Scalar.URI;
            default -> Type.Scalar.STRING;
        };
    }

    /** The name of the type; from OpenAPI 3.1 on, there can be several, one of which is null. */
    private static String typeName(JsonObject node) {
        Optional<Object> type = node.value("type");
        if (type.isPresent() && type.get() instanceof List) {
            List<String> names = node.strings("type").stream()
                    .filter(name -> !name.equals("null"))
                    .toList();
            return names.size() == 1 ? names.get(0) : "";
        }
        if (type.isEmpty() && node.has("properties")) {
            return "object";
        }
        return type.isEmpty() && !node.strings("enum").isEmpty() ? "string" : node.string("type");
    }

    private static boolean hasAlternatives(Merged merged) {
        return merged.node().has("anyOf") || merged.node().has("oneOf");
    }

    private static List<Merged> readAlternatives(Merged merged) {
        List<JsonObject> nodes = new ArrayList<>(merged.node().elements("anyOf"));
        nodes.addAll(merged.node().elements("oneOf"));
        return nodes.stream()
                .filter(node -> !node.value("type").equals(Optional.of("null")))
                .map(Merged::of)
                .toList();
    }

    private static Optional<Merged> onlyAlternative(Merged merged) {
        List<Merged> alternatives = readAlternatives(merged);
        return alternatives.size() == 1 ? Optional.of(alternatives.get(0)) : Optional.empty();
    }

    /** The alternatives of a union: resources, or a resource and a string; empty if this is none. */
    private Optional<Alternatives> alternatives(Merged merged) {
        List<Merged> alternatives = readAlternatives(merged);
        List<Type> types = alternatives.stream().map(this::variant).distinct().toList();
        long references =
                types.stream().filter(Type.Reference.class::isInstance).count();
        boolean areResources = references == types.size();
        boolean areStringAndResource = references == 1 && types.size() == 2 && types.contains(Type.Scalar.STRING);
        if (types.size() < 2 || !(areResources || areStringAndResource)) {
            return Optional.empty();
        }
        Optional<JsonObject> discriminator = merged.node().object("discriminator");
        Map<String, String> mapping = new LinkedHashMap<>();
        discriminator
                .flatMap(each -> each.object("mapping"))
                .ifPresent(node -> node.members()
                        .keySet()
                        .forEach(literal -> mapping.put(literal, schemaName(node.string(literal)))));
        return Optional.of(new Alternatives(
                types, discriminator.map(each -> each.string("propertyName")).orElse(""), mapping));
    }

    private static String schemaName(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private Type variant(Merged merged) {
        if (merged.references().size() == 1
                && merged.properties().isEmpty()
                && components.containsKey(merged.references().get(0))
                && isResource(merged.references().get(0))) {
            return new Type.Reference(merged.references().get(0));
        }
        return merged.references().isEmpty() && typeName(merged.node()).equals("string")
                ? Type.Scalar.STRING
                : Type.Scalar.ANY;
    }
}
