package io.github.asanaresource.gradle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The project that Gradle builds. An edit makes a new one of it.
 *
 * @param sources its sources by their names
 */
record Project(Map<String, Source> sources) {

    Project {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    Source get(String name) {
        return Objects.requireNonNull(sources.get(name), name);
    }

    Stream<Source> stream() {
        return sources.values().stream();
    }

    List<Source> of(Module module) {
        return stream().filter(source -> source.module() == module).toList();
    }

    long specs() {
        return stream().filter(source -> source.form().isSpec()).count();
    }

    /** With a source that is new, or takes the place of the one with its name. */
    Project with(Source source) {
        Map<String, Source> others = new TreeMap<>(sources);
        others.put(source.name(), source);
        return new Project(others);
    }

    /** Without a source, and without whatever names it. */
    Project without(String name) {
        return map(source -> source.without(name), name);
    }

    Project renaming(String from, String to) {
        return map(source -> source.renaming(from, to), "");
    }

    private Project map(UnaryOperator<Source> edit, String omitted) {
        return new Project(stream()
                .filter(source -> !source.name().equals(omitted))
                .map(edit)
                .collect(Collectors.toMap(Source::name, source -> source)));
    }

    /** The sources from which one inherits fields, directly or not, the nearest first. */
    List<Source> ancestors(Source heir) {
        List<Source> ancestors = new ArrayList<>();
        Optional<Source.Parent> parent = heir.parent();
        while (parent.isPresent()) {
            Source ancestor = get(parent.get().source());
            ancestors.add(ancestor);
            parent = ancestor.parent();
        }
        return ancestors;
    }

    /** The sources whose text is not the same in another state of the project, or which that does not have. */
    Set<String> differences(Project other) {
        return stream()
                .filter(source -> !Optional.ofNullable(other.sources.get(source.name()))
                        .map(each -> each.text(other))
                        .equals(Optional.of(source.text(this))))
                .map(Source::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types that each type names: those in sources, and those emitted. */
    private Map<String, Set<String>> namedTypes() {
        Map<String, Set<String>> named = new HashMap<>();
        stream()
                .forEach(source ->
                        source.types(this).forEach(type -> named.put(type, source.typesNamedBy(type, this))));
        return named;
    }

    /**
     * Types, and all that name them, directly or by way of others. What a class names in the body of a method alone
     * does not show to those that name the class.
     *
     * @param reemitted the module whose specs emit their types again if they are affected
     */
    Set<String> affectedBy(Set<String> types, Optional<Module> reemitted) {
        Map<String, Set<String>> named = namedTypes();
        Map<String, Set<String>> emitted = new HashMap<>();
        reemitted.stream()
                .flatMap(module -> of(module).stream())
                .forEach(source -> emitted.put(source.typeName(), source.types(this)));
        Set<String> affected = new TreeSet<>();
        Deque<String> remaining = new ArrayDeque<>(types);
        while (!remaining.isEmpty()) {
            String type = remaining.pop();
            if (affected.add(type) && (types.contains(type) || !isCaller(type))) {
                remaining.addAll(emitted.getOrDefault(type, Set.of()));
                named.forEach((other, names) -> {
                    if (names.contains(type)) {
                        remaining.add(other);
                    }
                });
            }
        }
        return affected;
    }

    private boolean isCaller(String type) {
        return sources.containsKey(type) && get(type).form() == Source.Form.CALLER;
    }
}
