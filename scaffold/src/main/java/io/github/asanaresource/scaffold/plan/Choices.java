package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.existing.SpecKind;
import io.github.asanaresource.scaffold.existing.SpecMethod;
import io.github.asanaresource.scaffold.existing.SpecType;
import io.github.asanaresource.scaffold.existing.SpecTypeUse;
import io.github.asanaresource.scaffold.openapi.Alternatives;
import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.Schema;
import io.github.asanaresource.scaffold.openapi.Shape;
import io.github.asanaresource.scaffold.openapi.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which existing spec is that of which schema. A spec is found by its name, by the name of its model, or, if somebody has
 * renamed it, by an accessor or a parent of a spec that is known.
 */
final class Choices {

    private final OpenApiDocument document;
    private final ExistingSpecs existing;
    private final Map<Place, SpecType> specs = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Deque<Runnable> open = new ArrayDeque<>();

    Choices(OpenApiDocument document, ExistingSpecs existing, Map<String, String> names) {
        this.document = document;
        this.existing = existing;
        document.schemas().values().forEach(schema -> byName(schema, names).ifPresent(type -> bind(schema, type)));
        while (!open.isEmpty()) {
            open.remove().run();
        }
    }

    Optional<SpecType> spec(Place place) {
        return Optional.ofNullable(specs.get(place));
    }

    /** The accessor of a property, if the spec of its owner has one. */
    Optional<SpecMethod> accessor(Place owner, String property) {
        return spec(owner).flatMap(type -> type.accessor(property));
    }

    private Optional<SpecType> byName(Schema schema, Map<String, String> names) {
        String name = names.getOrDefault(schema.name(), TypeNames.byDefault(schema.name()));
        Optional<SpecType> found = existing.find(name).or(() -> byModel(name));
        // Two schemas can have one name in Java; the spec of the second one has a number.
        for (int number = 2; found.isPresent() && taken.contains(found.get().name()); number++) {
            found = existing.find(TypeNames.numbered(name, number));
        }
        return found;
    }

    private Optional<SpecType> byModel(String name) {
        for (SpecType type : existing.all()) {
            if (type.kind() != SpecKind.NONE && (type.modelName() + "Spec").equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private void bind(Schema schema, SpecType type) {
        if (!claim(new Place(schema.name()), type)) {
            return;
        }
        if (schema instanceof Schema.Resource resource) {
            open.add(() -> follow(new Place(schema.name()), resource.shape(), type));
        } else if (schema instanceof Schema.Union union) {
            open.add(() -> follow(union.alternatives(), type));
        }
    }

    private boolean claim(Place place, SpecType type) {
        return taken.add(type.name()) && specs.putIfAbsent(place, type) == null;
    }

    private void follow(Place place, Shape shape, SpecType type) {
        List<String> parents = type.parents().isEmpty()
                ? type.bases()
                : type.parents().stream().map(SpecTypeUse::name).toList();
        for (int index = 0; index < Math.min(parents.size(), shape.parents().size()); index++) {
            bind(shape.parents().get(index), parents.get(index), type);
        }
        shape.properties()
                .forEach(property -> type.accessor(property.name())
                        .ifPresent(
                                accessor -> follow(place.of(property.name()), property.type(), accessor.type(), type)));
    }

    private void follow(Place place, Type type, SpecTypeUse used, SpecType user) {
        if (type instanceof Type.ArrayOf array) {
            follow(place, array.element(), used.element(), user);
        } else if (type instanceof Type.MapOf map) {
            follow(place, map.value(), used.element(), user);
        } else if (type instanceof Type.Reference reference) {
            bind(reference.schema(), used.name(), user);
        } else if (!(type instanceof Type.Scalar)) {
            existing.find(used.name(), user.name()).ifPresent(found -> bindInline(place, type, found));
        }
    }

    private void bindInline(Place place, Type type, SpecType found) {
        if (type instanceof Type.Literals) {
            if (found.kind() == SpecKind.OPEN_ENUM) {
                specs.put(place, found);
            }
        } else if (claim(place, found)) {
            if (type instanceof Type.Inline inline) {
                open.add(() -> follow(place, inline.shape(), found));
            } else if (type instanceof Type.OneOf oneOf) {
                open.add(() -> follow(oneOf.alternatives(), found));
            }
        }
    }

    private void follow(Alternatives alternatives, SpecType union) {
        List<Type> unknown = alternatives.types().stream()
                .filter(type ->
                        type instanceof Type.Reference reference && !specs.containsKey(new Place(reference.schema())))
                .toList();
        List<SpecMethod> unclaimed = union.methods().stream()
                .filter(method -> existing.find(method.type().name(), union.name())
                        .filter(type -> !taken.contains(type.name()))
                        .isPresent())
                .toList();
        for (int index = 0; index < Math.min(unknown.size(), unclaimed.size()); index++) {
            bind(
                    ((Type.Reference) unknown.get(index)).schema(),
                    unclaimed.get(index).type().name(),
                    union);
        }
    }

    private void bind(String schemaName, String typeName, SpecType user) {
        Schema schema = document.schemas().get(schemaName);
        if (schema != null) {
            existing.find(typeName, user.name())
                    .filter(type -> type.kind() != SpecKind.NONE)
                    .ifPresent(type -> bind(schema, type));
        }
    }
}
