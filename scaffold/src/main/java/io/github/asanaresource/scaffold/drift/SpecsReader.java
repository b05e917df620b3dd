package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.ScaffoldException;
import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.existing.SpecAnnotation;
import io.github.asanaresource.scaffold.existing.SpecConstant;
import io.github.asanaresource.scaffold.existing.SpecKind;
import io.github.asanaresource.scaffold.existing.SpecMethod;
import io.github.asanaresource.scaffold.existing.SpecType;
import io.github.asanaresource.scaffold.existing.SpecTypeUse;
import io.github.asanaresource.scaffold.plan.Mark;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads specs as the description of an API. Its types have the names of models. */
final class SpecsReader {

    private static final String SUFFIX = "Spec";

    private final Path folder;
    private final ExistingSpecs specs;

    private SpecsReader(Path folder) {
        this.folder = folder;
        this.specs = ExistingSpecs.readTree(folder);
    }

    static Models read(Path folder) {
        return new SpecsReader(folder).read();
    }

    private Models read() {
        Map<String, ApiSchema> schemas = new LinkedHashMap<>();
        Set<String> inline = new LinkedHashSet<>();
        Map<String, String> incomplete = new LinkedHashMap<>();
        for (SpecType type : specs.all()) {
            if (type.kind() != SpecKind.NONE) {
                schemas.put(model(type), new ApiSchema(type(type), ""));
                if (outer(type.name()).isPresent()) {
                    inline.add(model(type));
                }
                if (type.kind() == SpecKind.RESOURCE) {
                    missingParent(type).ifPresent(message -> incomplete.put(model(type), message));
                }
            }
        }
        if (schemas.isEmpty()) {
            throw new ScaffoldException(folder + " has no specs");
        }
        Set<Aspect> unavailable = EnumSet.of(Aspect.DESCRIPTIONS, Aspect.EXAMPLES, Aspect.OPERATIONS);
        return new Models(new Api(schemas, Map.of(), Map.of(), unavailable), inline, incomplete);
    }

    /** The name of the model of a spec, after that of the spec around it. */
    private String model(SpecType type) {
        return type.requestedName()
                .orElseGet(() -> outer(type.name())
                        .flatMap(specs::find)
                        .map(outer -> (outer.kind() == SpecKind.NONE ? "" : model(outer)) + type.modelName())
                        .orElseGet(type::modelName));
    }

    private static Optional<String> outer(String name) {
        return name.contains(".") ? Optional.of(name.substring(0, name.lastIndexOf('.'))) : Optional.empty();
    }

    private ApiType type(SpecType type) {
        return switch (type.kind()) {
            case UNION ->
                new ApiType.OneOf(type.methods().stream()
                        .map(method -> type(method, type))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            case OPEN_ENUM ->
                new ApiType.Literals(type.constants().stream()
                        .map(SpecConstant::string)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            case RESOURCE, NONE -> new ApiType.Structure(parents(type, Set.of()), fields(type, Set.of()));
        };
    }

    /**
     * The models of the specs that a type extends or is based on; in place of a type that is no spec, those of that type. What
     * is elsewhere counts as a spec.
     */
    private Set<String> parents(SpecType type, Set<String> heirs) {
        Set<String> parents = new LinkedHashSet<>();
        for (SpecType parent : bases(type, heirs)) {
            if (parent.kind() == SpecKind.NONE) {
                parents.addAll(parents(parent, with(heirs, type.name())));
            } else {
                parents.add(model(parent));
            }
        }
        parentNames(type)
                .filter(name -> specs.find(name, type.name()).isEmpty())
                .forEach(name -> parents.add(withoutSuffix(name.substring(name.lastIndexOf('.') + 1))));
        return parents;
    }

    /** A message, if a type has fields from one that is elsewhere. */
    private Optional<String> missingParent(SpecType type) {
        return parentNames(type)
                .flatMap(name -> specs
                        .find(name, type.name())
                        .map(this::missingParent)
                        .orElseGet(() -> Optional.of(type.layout().file().path() + ": " + name + ", from which "
                                + type.name() + " has fields, is not in " + folder))
                        .stream())
                .findFirst();
    }

    private static Stream<String> parentNames(SpecType type) {
        return Stream.concat(type.parents().stream().map(SpecTypeUse::name), type.bases().stream());
    }

    private Map<String, ApiField> fields(SpecType type, Set<String> heirs) {
        Map<String, ApiField> fields = new LinkedHashMap<>();
        bases(type, heirs).forEach(parent -> fields.putAll(fields(parent, with(heirs, type.name()))));
        type.methods().stream()
                .filter(method -> method.annotation("CustomField").isEmpty())
                .forEach(method -> fields.put(method.wireName(), field(method, type)));
        return fields;
    }

    private static Set<String> with(Set<String> heirs, String heir) {
        Set<String> all = new LinkedHashSet<>(heirs);
        all.add(heir);
        return all;
    }

    private List<SpecType> bases(SpecType type, Set<String> heirs) {
        if (heirs.contains(type.name())) {
            throw new ScaffoldException(type.layout().file().path() + ": " + type.name() + " is its own parent");
        }
        return parentNames(type)
                .flatMap(name -> specs.find(name, type.name()).stream())
                .toList();
    }

    private ApiField field(SpecMethod method, SpecType owner) {
        Set<Mark> traits = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (method.annotation(mark.simpleName()).isPresent()) {
                traits.add(mark);
            }
        }
        return new ApiField(type(method, owner), traits, "", Optional.empty());
    }

    private ApiType type(SpecMethod method, SpecType owner) {
        ApiType element = element(method, owner);
        return switch (method.type().simpleName()) {
            case "List" -> new ApiType.ArrayOf(element);
            case "Map" -> new ApiType.MapOf(element);
            default -> element;
        };
    }

    private ApiType element(SpecMethod method, SpecType owner) {
        Optional<SpecAnnotation> openEnum = method.annotation("OpenEnum");
        if (openEnum.isPresent()) {
            if (!openEnum.get().isPlain()) {
                throw new ScaffoldException(owner.layout().file().path() + ": the strings of " + owner.name() + "."
                        + method.name() + " are not all written out, and only a compiler could tell them");
            }
            return new ApiType.Literals(new LinkedHashSet<>(openEnum.get().values()));
        }
        SpecTypeUse element = method.type().element();
        return specs.find(element.name(), owner.name())
                .map(this::model)
                .<ApiType>map(ApiType.Reference::new)
                .or(() -> JavaTypes.find(element.simpleName()))
                .orElseGet(() -> new ApiType.Reference(withoutSuffix(element.simpleName())));
    }

    private static String withoutSuffix(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
