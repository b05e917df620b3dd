package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.existing.SpecMethod;
import io.github.asanaresource.scaffold.existing.SpecType;
import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.Property;
import io.github.asanaresource.scaffold.openapi.Schema;
import io.github.asanaresource.scaffold.openapi.Shape;
import io.github.asanaresource.scaffold.openapi.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Plans the specs of resources, parents first. */
final class ResourcePlanner {

    private final OpenApiDocument document;
    private final Choices choices;
    private final TypeNames names;
    private final OpenEnums enums;
    private final UnionPlanner unions;

    private final Map<String, PlannedSpec.Resource> planned = new HashMap<>();
    private final Map<String, Inherited> inherited = new HashMap<>();
    private final Map<String, PlannedSpec> outside = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();

    ResourcePlanner(OpenApiDocument document, Choices choices, TypeNames names, OpenEnums enums, UnionPlanner unions) {
        this.document = document;
        this.choices = choices;
        this.names = names;
        this.enums = enums;
        this.unions = unions;
    }

    /** Specs without a schema of their own that are not inside another spec: shared enums, and what users have moved. */
    List<PlannedSpec> outside() {
        return List.copyOf(outside.values());
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    PlannedSpec.Resource plan(String schemaName) {
        PlannedSpec.Resource known = planned.get(schemaName);
        if (known != null) {
            return known;
        }
        Schema.Resource schema =
                (Schema.Resource) Objects.requireNonNull(document.schemas().get(schemaName));
        String name = names.of(schemaName);
        Owner owner = new Owner(
                new Place(schemaName),
                name,
                TypeNames.modelOf(name),
                document.requestOnly().contains(schemaName));
        PlannedSpec.Resource spec = plan(owner, schema.description(), schema.shape());
        planned.put(schemaName, spec);
        return spec;
    }

    /** The spec that fields are planned for. */
    private record Owner(Place place, String name, String model, boolean isRequest) {}

    private PlannedSpec.Resource plan(Owner owner, String description, Shape shape) {
        Optional<SpecType> existing = choices.spec(owner.place());
        List<Inherited> parents = shape.parents().stream().map(this::ofParent).toList();
        Inherited all = Inherited.from(parents);
        Map<String, PlannedField> fields = new LinkedHashMap<>();
        List<PlannedSpec> nested = new ArrayList<>();
        AccessorNames accessors = accessorNames(existing, all);
        Set<String> required = new HashSet<>();
        if (owner.isRequest()) {
            required.addAll(all.required());
            required.addAll(shape.required());
        }
        for (Property property : shape.properties()) {
            Optional<PlannedField> base = Optional.ofNullable(all.fields().get(property.name()));
            PlannedField field = field(owner, property, required.contains(property.name()), base, accessors, nested);
            boolean isNew =
                    existing.flatMap(type -> type.accessor(property.name())).isEmpty();
            if (!(isNew && base.equals(Optional.of(field)))) {
                fields.put(property.name(), field);
            }
        }
        all.fields().forEach((name, base) -> {
            boolean mustBeRequired = required.contains(name) && !base.is(Mark.REQUIRED) && !base.is(Mark.READ_ONLY);
            boolean isDeclared = existing.flatMap(type -> type.accessor(name)).isPresent();
            if (!fields.containsKey(name) && (mustBeRequired || isDeclared)) {
                fields.put(name, redeclared(owner, mustBeRequired ? base.required() : base));
            }
        });
        addAmbiguous(parents, all, fields);
        boolean isBasedOn = existing.filter(type -> !type.bases().isEmpty()).isPresent()
                || !(agree(parents) && canOverride(fields, all));
        remember(owner, shape, existing, all, fields, isBasedOn);
        List<PlannedField> own = fields.values().stream()
                .map(field -> field.overriding(!isBasedOn && all.overridden().containsKey(field.accessor())))
                .toList();
        return new PlannedSpec.Resource(
                owner.name(),
                description,
                existing,
                shape.parents().stream().map(names::of).toList(),
                isBasedOn,
                own,
                nested);
    }

    private Inherited ofParent(String schema) {
        plan(schema);
        return inherited.getOrDefault(schema, Inherited.none());
    }

    private void remember(
            Owner owner,
            Shape shape,
            Optional<SpecType> existing,
            Inherited all,
            Map<String, PlannedField> fields,
            boolean isBasedOn) {
        Inherited own = Inherited.from(List.of(all));
        if (isBasedOn) {
            own.overridden().clear();
        }
        // What the document no longer has stays in the spec, and heirs still override it.
        existing.ifPresent(type -> type.methods()
                .forEach(method -> own.overridden()
                        .put(
                                method.name(),
                                new JavaType(
                                        JavaType.container(method.type()),
                                        method.type().element().name()))));
        fields.forEach((wireName, field) -> {
            own.fields().put(wireName, field);
            own.overridden().put(field.accessor(), field.type());
        });
        own.required().addAll(shape.required());
        inherited.put(owner.place().path(), own);
    }

    /** The enum of an accessor that is declared again is another one. */
    private PlannedField redeclared(Owner owner, PlannedField field) {
        return field.openEnum().isEmpty() ? field : field.listing(names.openEnum(owner.model(), field.accessor()));
    }

    private static AccessorNames accessorNames(Optional<SpecType> existing, Inherited all) {
        AccessorNames accessors = new AccessorNames();
        all.fields().values().forEach(field -> accessors.add(field.accessor()));
        existing.ifPresent(type -> type.methods().forEach(method -> accessors.add(method.name())));
        return accessors;
    }

    /** Declares what parents declare differently, since the spec would have it from both. */
    private static void addAmbiguous(List<Inherited> parents, Inherited all, Map<String, PlannedField> fields) {
        Map<String, PlannedField> seen = new HashMap<>();
        for (Inherited parent : parents) {
            parent.fields().forEach((name, field) -> {
                PlannedField other = seen.put(name, field);
                if (other != null && !other.equals(field)) {
                    fields.putIfAbsent(name, all.fields().get(name));
                }
            });
        }
    }

    private static boolean agree(List<Inherited> parents) {
        Map<String, JavaType> seen = new HashMap<>();
        return parents.stream()
                .flatMap(parent -> parent.overridden().entrySet().stream())
                .allMatch(each -> {
                    JavaType other = seen.put(each.getKey(), each.getValue());
                    return other == null || other.equals(each.getValue());
                });
    }

    private boolean canOverride(Map<String, PlannedField> fields, Inherited all) {
        return fields.values().stream().allMatch(field -> {
            JavaType overridden = all.overridden().get(field.accessor());
            return overridden == null
                    || overridden.equals(field.type())
                    || (overridden.container() == JavaType.Container.NONE
                            && field.type().container() == JavaType.Container.NONE
                            && extendsInJava(field.type().element(), overridden.element()));
        });
    }

    /** Whether a spec extends another one, as far as that is planned already; if not, basing one on it is never wrong. */
    private boolean extendsInJava(String spec, String ancestor) {
        return planned.values().stream()
                .filter(each -> each.name().equals(spec) && !each.isBasedOn())
                .flatMap(each -> each.parents().stream())
                .anyMatch(parent -> parent.equals(ancestor) || extendsInJava(parent, ancestor));
    }

    private PlannedField field(
            Owner owner,
            Property property,
            boolean isRequired,
            Optional<PlannedField> base,
            AccessorNames accessors,
            List<PlannedSpec> nested) {
        Optional<SpecMethod> accessor = choices.accessor(owner.place(), property.name());
        String name = accessor.map(SpecMethod::name)
                .or(() -> base.map(PlannedField::accessor))
                .orElseGet(() -> accessors.name(property.name()));
        Place place = owner.place().of(property.name());
        JavaType type = type(owner, place, property, property.type(), nested);
        return new PlannedField(
                property.name(),
                name,
                type,
                inlineEnum(owner, place, property.type(), accessor, name),
                Mark.of(property, isRequired, owner.isRequest()),
                example(place, property),
                property.description(),
                false);
    }

    private Optional<String> example(Place place, Property property) {
        Optional<Object> example = property.example();
        boolean fits = example.isEmpty() || Examples.fits(example.get(), document.resolve(property.type()));
        if (!fits) {
            notes.add("left out the example of " + place + ", which contradicts its type: "
                    + Examples.text(example.get()));
        }
        return example.filter(value -> fits).map(Examples::text).filter(text -> !text.isEmpty());
    }

    private Optional<InlineEnum> inlineEnum(
            Owner owner, Place place, Type type, Optional<SpecMethod> accessor, String name) {
        Type element = type instanceof Type.ArrayOf array
                ? array.element()
                : type instanceof Type.MapOf map ? map.value() : type;
        if (!(element instanceof Type.Literals literals) || enums.find(place).isPresent()) {
            return Optional.empty();
        }
        boolean hasOne = accessor.flatMap(each -> each.annotation("OpenEnum")).isPresent();
        return Optional.of(new InlineEnum(literals.strings(), hasOne ? "" : names.openEnum(owner.model(), name)));
    }

    private JavaType type(Owner owner, Place place, Property property, Type type, List<PlannedSpec> nested) {
        if (type instanceof Type.Scalar scalar) {
            return JavaType.of(scalar);
        }
        if (type instanceof Type.ArrayOf array) {
            return type(owner, place, property, array.element(), nested).in(JavaType.Container.LIST);
        }
        if (type instanceof Type.MapOf map) {
            return type(owner, place, property, map.value(), nested).in(JavaType.Container.MAP);
        }
        if (type instanceof Type.Reference reference) {
            return JavaType.named(names.of(reference.schema()));
        }
        if (type instanceof Type.Literals) {
            Optional<PlannedSpec.OpenEnum> shared = enums.find(place);
            shared.ifPresent(each -> outside.putIfAbsent(each.name(), each));
            return shared.map(each -> JavaType.named(each.name())).orElse(JavaType.of(Type.Scalar.STRING));
        }
        return JavaType.named(nested(owner, place, property, type, nested));
    }

    /** Plans the spec of a property that has no schema of its own, and returns its name. */
    private String nested(Owner owner, Place place, Property property, Type type, List<PlannedSpec> nested) {
        Optional<SpecType> existing = choices.spec(place);
        boolean isRepeated = property.type() instanceof Type.ArrayOf;
        List<String> words = Words.of(property.name());
        String name = existing.map(SpecType::name)
                .orElseGet(() -> names.nested(owner.name(), owner.model(), isRepeated ? Words.singular(words) : words));
        PlannedSpec spec;
        if (type instanceof Type.Inline inline) {
            Owner inner = new Owner(place, name, TypeNames.modelOf(name), owner.isRequest());
            spec = plan(inner, "", inline.shape());
        } else {
            spec = unions.plan(place, name, "", ((Type.OneOf) type).alternatives(), existing);
        }
        if (name.startsWith(owner.name() + ".")) {
            nested.add(spec);
        } else {
            outside.put(name, spec);
        }
        return name;
    }
}
