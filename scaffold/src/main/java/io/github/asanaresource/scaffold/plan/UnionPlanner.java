package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.processor.definition.UnionDefinition;
import io.github.asanaresource.processor.reading.ReservedNames;
import io.github.asanaresource.scaffold.ScaffoldException;
import io.github.asanaresource.scaffold.existing.SpecKind;
import io.github.asanaresource.scaffold.existing.SpecMethod;
import io.github.asanaresource.scaffold.existing.SpecType;
import io.github.asanaresource.scaffold.openapi.Alternatives;
import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.Property;
import io.github.asanaresource.scaffold.openapi.Schema;
import io.github.asanaresource.scaffold.openapi.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans unions. What tells the variants apart is what the existing spec says, or a decision, or the document, or its
 * examples, in this order.
 */
final class UnionPlanner {

    /** The fields in which Asana says what a resource is, the most exact one first. */
    private static final List<String> SUBJECTS = List.of("resource_subtype", "resource_type", "type");

    private static final Set<String> SHAPES = Set.of("Base", "Compact", "Response");

    private final OpenApiDocument document;
    private final TypeNames names;
    private final Decisions decisions;

    UnionPlanner(OpenApiDocument document, TypeNames names, Decisions decisions) {
        this.document = document;
        this.names = names;
        this.decisions = decisions;
    }

    PlannedSpec.Union plan(
            Place place, String name, String description, Alternatives alternatives, Optional<SpecType> existing) {
        Optional<SpecType> union = existing.filter(type -> type.kind() == SpecKind.UNION);
        boolean decidesByKind = alternatives.types().contains(Type.Scalar.STRING);
        Decisions.Union distinction =
                decidesByKind ? new Decisions.Union(List.of(), Map.of()) : distinction(place, alternatives, union);
        Set<String> taken = new HashSet<>(ReservedNames.UNION_TYPES);
        taken.addAll(ReservedNames.LANGUAGE_TYPES);
        taken.add(UnionDefinition.FALLBACK);
        union.ifPresent(type -> type.methods().forEach(method -> taken.add(Words.upperCamel(List.of(method.name())))));
        List<PlannedSpec.Variant> variants = new ArrayList<>();
        for (Type each : alternatives.types()) {
            JavaType type = each instanceof Type.Reference reference
                    ? JavaType.named(names.of(reference.schema()))
                    : JavaType.of(Type.Scalar.STRING);
            List<String> strings = each instanceof Type.Reference reference
                    ? distinction.variants().getOrDefault(reference.schema(), List.of())
                    : List.of();
            String variant = union.flatMap(known ->
                            variant(known, type).or(() -> decidesByKind ? ofKind(known, type) : Optional.empty()))
                    .map(SpecMethod::name)
                    .orElseGet(() -> variantName(each, taken));
            variants.add(new PlannedSpec.Variant(variant, type, strings));
        }
        return new PlannedSpec.Union(name, description, existing, distinction.discriminators(), variants);
    }

    private static Optional<SpecMethod> variant(SpecType union, JavaType type) {
        return union.methods().stream()
                .filter(method -> type.means(method.type()))
                .findFirst();
    }

    /** Where the kind of JSON decides, there is one variant that is no string. */
    private static Optional<SpecMethod> ofKind(SpecType union, JavaType type) {
        JavaType string = JavaType.of(Type.Scalar.STRING);
        return union.methods().stream()
                .filter(method -> string.means(method.type()) == type.equals(string))
                .findFirst();
    }

    private static String variantName(Type type, Set<String> taken) {
        List<String> words = new ArrayList<>(List.of("gid"));
        if (type instanceof Type.Reference reference) {
            words = Words.of(reference.schema());
            while (words.size() > 1 && SHAPES.contains(words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            }
        }
        String free = Words.upperCamel(words);
        for (int number = 1; !taken.add(free) || !Words.isName(Words.lowerCamel(List.of(free))); number++) {
            free = Words.upperCamel(words) + "Variant" + (number == 1 ? "" : number);
        }
        return Words.lowerCamel(List.of(free));
    }

    private Decisions.Union distinction(Place place, Alternatives alternatives, Optional<SpecType> union) {
        List<String> schemas = alternatives.types().stream()
                .map(type -> ((Type.Reference) type).schema())
                .toList();
        Decisions.Union ofDocument = ofDocument(alternatives, schemas);
        Decisions.Union distinction = decisions
                .union(place.path())
                .or(() -> union.map(type -> ofSpec(type, schemas, ofDocument)))
                .orElse(ofDocument);
        if (distinction.discriminators().isEmpty() || !areDistinct(distinction, schemas)) {
            throw undecided(place, schemas);
        }
        return distinction;
    }

    private static boolean areDistinct(Decisions.Union distinction, List<String> schemas) {
        Set<String> seen = new HashSet<>();
        return schemas.stream().allMatch(schema -> {
            List<String> strings = distinction.variants().getOrDefault(schema, List.of());
            return !strings.isEmpty() && strings.stream().allMatch(seen::add);
        });
    }

    private static ScaffoldException undecided(Place place, List<String> schemas) {
        return new ScaffoldException("Nothing tells the variants of " + place
                + " apart. Name the field that does, and its strings, in a file for --decisions: {\"unions\": {\""
                + place
                + "\": {\"discriminators\": [\"resource_type\"], \"variants\": {"
                + schemas.stream().map(schema -> "\"" + schema + "\": [\"…\"]").collect(Collectors.joining(", "))
                + "}}}}");
    }

    /** What the existing spec says, and the document says of variants that it does not have. */
    private Decisions.Union ofSpec(SpecType union, List<String> schemas, Decisions.Union ofDocument) {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        for (String schema : schemas) {
            List<String> strings = variant(union, JavaType.named(names.of(schema)))
                    .flatMap(method -> method.annotation("Variant"))
                    .map(annotation -> annotation.values())
                    .orElse(List.of());
            variants.put(schema, strings.isEmpty() ? ofDocument.variants().getOrDefault(schema, List.of()) : strings);
        }
        List<String> discriminators =
                union.annotation("Union").map(annotation -> annotation.values()).orElse(List.of());
        return new Decisions.Union(discriminators.isEmpty() ? ofDocument.discriminators() : discriminators, variants);
    }

    private Decisions.Union ofDocument(Alternatives alternatives, List<String> schemas) {
        if (!alternatives.discriminator().isEmpty()) {
            Map<String, List<String>> variants = new LinkedHashMap<>();
            schemas.forEach(schema -> variants.put(schema, List.of(schema)));
            alternatives.mapping().values().forEach(variants::remove);
            alternatives
                    .mapping()
                    .forEach((string, schema) -> variants.computeIfAbsent(schema, name -> new ArrayList<>())
                            .add(string));
            return new Decisions.Union(List.of(alternatives.discriminator()), variants);
        }
        Set<String> discriminators = new LinkedHashSet<>();
        Map<String, List<String>> variants = new LinkedHashMap<>();
        for (String schema : schemas) {
            for (String subject : SUBJECTS) {
                Optional<String> string =
                        Optional.ofNullable(properties(schema).get(subject)).flatMap(UnionPlanner::string);
                if (string.isPresent()) {
                    discriminators.add(subject);
                    variants.put(schema, List.of(string.get()));
                    break;
                }
            }
        }
        return new Decisions.Union(
                SUBJECTS.stream().filter(discriminators::contains).toList(), variants);
    }

    /** The only string of a property, or its example. */
    private static Optional<String> string(Property property) {
        if (property.type() instanceof Type.Literals literals
                && literals.strings().size() == 1) {
            return Optional.of(literals.strings().get(0));
        }
        return property.example().filter(String.class::isInstance).map(String.class::cast);
    }

    private Map<String, Property> properties(String schema) {
        Map<String, Property> properties = new LinkedHashMap<>();
        if (document.schemas().get(schema) instanceof Schema.Resource resource) {
            resource.shape().parents().forEach(parent -> properties.putAll(properties(parent)));
            resource.shape().properties().forEach(property -> properties.put(property.name(), property));
        }
        return properties;
    }
}
