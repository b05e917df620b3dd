package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.Visibility;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The models that the specs of this compilation ask for, to recognize them where sources name them. */
public final class KnownModels {

    private final Map<String, NavigableMap<ClassName, FieldType.Single>> bySimpleName = new TreeMap<>();

    private final List<ClassName> specs;

    /** The specs of models that only their package can see. */
    private final Map<ClassName, ClassName> hidden = new TreeMap<>();

    /** The types of the sources; no emitted type can have the name of one. */
    private final Set<ClassName> sources;

    /**
     * Lists the models of specs, emitted already or not.
     *
     * @param specs all that this compilation has
     * @param sources the types that the sources have
     */
    public KnownModels(Collection<TypeElement> specs, Set<ClassName> sources) {
        this.sources = Set.copyOf(sources);
        this.specs = specs.stream().map(ClassName::get).toList();
        for (TypeElement spec : specs) {
            if (Spec.visibility(spec) == Visibility.PACKAGE_PRIVATE) {
                ModelNames.of(spec).ifPresent(name -> hidden.put(name, ClassName.get(spec)));
            }
            // If specs of two kinds ask for one name, its type is not known.
            ModelNames.of(spec)
                    .ifPresent(name -> bySimpleName
                            .computeIfAbsent(name.simpleName(), key -> new TreeMap<>())
                            .merge(
                                    name,
                                    ModelNames.typeOf(spec).orElseThrow(),
                                    (one, other) -> one.equals(other) ? one : FieldType.Scalar.ANY));
        }
    }

    /** The specs, and the types that they emit. */
    Stream<ClassName> names() {
        return Stream.concat(
                specs.stream(), bySimpleName.values().stream().flatMap(models -> models.keySet().stream()));
    }

    /** The spec of a model, if only its package can see both. */
    Optional<ClassName> hiddenSpec(ClassName model) {
        return Optional.ofNullable(hidden.get(model));
    }

    /** Whether a type is in the sources. */
    boolean hasSource(TypeElement type) {
        return sources.contains(ClassName.get(type).topLevelClassName());
    }

    /** The types at the top level of the sources. */
    Stream<ClassName> sources() {
        return sources.stream();
    }

    /** The type that specs emit by a name; any JSON if they differ in its kind, or if the sources have such a type. */
    Optional<FieldType.Single> find(ClassName name) {
        return sources.contains(name)
                ? Optional.of(FieldType.Scalar.ANY)
                : Optional.ofNullable(bySimpleName
                        .getOrDefault(name.simpleName(), new TreeMap<>())
                        .get(name));
    }

    /**
     * Finds the model that a source means by a name that the compiler could not resolve. Compilers know the package only
     * if the source has it, and not always then. A model of the same package comes first, then the only one with that
     * name.
     */
    Optional<FieldType.Single> find(String writtenName, String fromPackage) {
        String simpleName = writtenName.substring(writtenName.lastIndexOf('.') + 1);
        NavigableMap<ClassName, FieldType.Single> candidates = bySimpleName.getOrDefault(simpleName, new TreeMap<>());
        return candidates.keySet().stream()
                .filter(name -> name.canonicalName().equals(writtenName))
                .findFirst()
                .or(() -> candidates.keySet().stream()
                        .filter(name -> name.packageName().equals(fromPackage))
                        .findFirst())
                .or(() -> candidates.size() == 1 ? Optional.of(candidates.firstKey()) : Optional.empty())
                .map(candidates::get);
    }
}
