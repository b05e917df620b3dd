package io.github.asanaresource.processor.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Collects the accessors that a spec declares and those that it has from others. In the order of the document: first what
 * it extends, then what it is based on, then its own; what is declared again keeps its place, and the nearest wins.
 */
final class Declarations {

    /**
     * An accessor.
     *
     * @param accessor as it is declared
     * @param site the type that has it, with its type arguments
     */
    record Declaration(ExecutableElement accessor, DeclaredType site) {

        String name() {
            return accessor.getSimpleName().toString();
        }

        TypeElement owner() {
            return (TypeElement) site.asElement();
        }

        /** The type of the accessor, seen from the site. */
        TypeMirror type(Types types) {
            return ((ExecutableType) types.asMemberOf(site, accessor)).getReturnType();
        }
    }

    private final TypeElement spec;
    private final Types types;
    private final List<Problem> problems;

    /** The types on the way from the spec to the one that is being collected, which comes first. */
    private final Deque<TypeElement> path = new ArrayDeque<>();

    /** What to report if that way leads back to the spec. */
    private Optional<Problem> entrance = Optional.empty();

    Declarations(TypeElement spec, Types types, List<Problem> problems) {
        this.spec = spec;
        this.types = types;
        this.problems = problems;
    }

    /** The accessors by name. */
    Map<String, Declaration> collect() {
        return collect((DeclaredType) spec.asType());
    }

    private Map<String, Declaration> collect(DeclaredType site) {
        TypeElement type = (TypeElement) site.asElement();
        path.push(type);
        Map<String, Declaration> collected = new LinkedHashMap<>();
        type.getInterfaces().stream()
                .filter(parent -> parent.getKind() == TypeKind.ERROR)
                .forEach(this::reportUnknown);
        for (TypeMirror parent : types.directSupertypes(site)) {
            if (parent instanceof DeclaredType declared
                    && isInterface(declared)
                    && !closesCycle(declared)
                    && hasFields(declared, Problem.Place.of(spec))) {
                collect(declared).values().forEach(inherited -> inherit(inherited, collected));
            }
        }
        Map<String, Declaration> extended = Map.copyOf(collected);
        Annotations.find(type, Annotations.ASANA_RESOURCE)
                .ifPresent(annotation -> Annotations.values(annotation, "basedOn")
                        .forEach(base -> collectBase(type, annotation, base, collected)));
        for (ExecutableElement accessor : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Declaration own = new Declaration(accessor, site);
            if (extended.containsKey(own.name())) {
                checkOverride(own, extended.get(own.name()));
            }
            Declaration previous = collected.put(own.name(), own);
            // Of methods that share a name, those with parameters are at fault, and must not go unnoticed.
            if (previous != null
                    && previous.owner().equals(type)
                    && !previous.accessor().getParameters().isEmpty()) {
                collected.put(own.name(), previous);
            }
        }
        path.pop();
        return collected;
    }

    private void collectBase(
            TypeElement type, AnnotationMirror annotation, AnnotationValue value, Map<String, Declaration> collected) {
        Problem.Place place = new Problem.Place(type, annotation, value);
        if (!(value.getValue() instanceof TypeMirror named) || named.getKind() == TypeKind.ERROR) {
            problems.add(new Problem(
                    Rule.TYPE_UNKNOWN,
                    String.format(
                            "%s is based on a type which neither the sources nor the class path have, and nothing emitted it: declare it, or import it",
                            type.getSimpleName()),
                    place));
            return;
        }
        String baseName = FieldTypeReader.simple(types.erasure(named));
        if (path.size() == 1) {
            entrance = Optional.of(new Problem(
                    Rule.BASE_CYCLE,
                    String.format(
                            "%s is based on %s, which has its fields from %1$s in turn: remove one of the two",
                            spec.getSimpleName(), baseName),
                    place));
        }
        if (!(named instanceof DeclaredType base && isInterface(base))) {
            if (type.equals(spec)) {
                problems.add(new Problem(
                        Rule.BASE_NOT_AN_INTERFACE,
                        String.format(
                                "%s is based on %s, which is no interface: name the interface that declares the fields",
                                spec.getSimpleName(), baseName),
                        place));
            }
        } else if (!closesCycle(base) && hasFields(base, place)) {
            collect(base).values().forEach(inherited -> inherit(inherited, collected));
        }
    }

    /** Whether a type can hand on fields, which a union cannot; a parent that is a spec reports that itself. */
    private boolean hasFields(DeclaredType type, Problem.Place place) {
        if (SpecKind.UNION.find(type.asElement()).isEmpty()) {
            return true;
        }
        TypeElement heir = path.element();
        if (heir.equals(spec) || !Annotations.isSpec(heir)) {
            problems.add(new Problem(
                    Rule.BASE_IS_A_UNION,
                    String.format(
                            "%s has %s as a parent, which is a union and has variants in place of fields: declare a field of that type",
                            spec.getSimpleName(), type.asElement().getSimpleName()),
                    place));
        }
        return false;
    }

    private static boolean isInterface(DeclaredType type) {
        return type.asElement().getKind() == ElementKind.INTERFACE;
    }

    /** Whether a type leads back to itself; the spec reports the cycle that it is part of, where it enters it. */
    private boolean closesCycle(DeclaredType type) {
        if (type.asElement().equals(spec)) {
            entrance.ifPresent(problems::add);
        }
        return path.contains((TypeElement) type.asElement());
    }

    private void inherit(Declaration inherited, Map<String, Declaration> collected) {
        Declaration present = collected.putIfAbsent(inherited.name(), inherited);
        if (present == null || present.accessor().equals(inherited.accessor()) || isBelow(present, inherited)) {
            return;
        }
        if (isBelow(inherited, present)) {
            collected.put(inherited.name(), inherited);
        } else if (path.size() == 1 && !saysTheSame(present, inherited) && !isOwn(inherited.name())) {
            problems.add(new Problem(
                    Rule.FIELD_AMBIGUOUS,
                    String.format(
                            "%s has %s() from %s and, otherwise, from %s: declare it in %1$s, as it is to be",
                            spec.getSimpleName(),
                            inherited.name(),
                            present.owner().getSimpleName(),
                            inherited.owner().getSimpleName()),
                    Problem.Place.of(spec)));
        }
    }

    private boolean isBelow(Declaration one, Declaration other) {
        return types.isSubtype(
                types.erasure(one.owner().asType()), types.erasure(other.owner().asType()));
    }

    private boolean isOwn(String name) {
        return ElementFilter.methodsIn(spec.getEnclosedElements()).stream()
                .anyMatch(own -> own.getSimpleName().contentEquals(name));
    }

    private boolean saysTheSame(Declaration one, Declaration other) {
        return types.isSameType(one.type(types), other.type(types))
                && annotations(one.accessor()).equals(annotations(other.accessor()));
    }

    private static String annotations(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror::toString)
                .sorted()
                .collect(Collectors.joining());
    }

    /** Java's own rule for a method that overrides another, which the compiler would state without the way out. */
    private void checkOverride(Declaration own, Declaration inherited) {
        TypeMirror type = own.type(types);
        TypeMirror allowed = inherited.type(types);
        boolean known = type.getKind() != TypeKind.ERROR && allowed.getKind() != TypeKind.ERROR;
        boolean fits = types.isSameType(type, allowed)
                || (!type.getKind().isPrimitive()
                        && !allowed.getKind().isPrimitive()
                        && types.isSubtype(types.erasure(type), types.erasure(allowed)));
        if (own.owner().equals(spec) && known && !fits) {
            problems.add(new Problem(
                    Rule.OVERRIDE_FORBIDDEN,
                    String.format(
                            "%s() has the type %s here and %s in %s, of which Java allows only subtypes: write @AsanaResource(basedOn = %4$s.class) in place of extends",
                            own.name(),
                            FieldTypeReader.simple(type),
                            FieldTypeReader.simple(allowed),
                            inherited.owner().getSimpleName()),
                    Problem.Place.of(own.accessor())));
        }
    }

    private void reportUnknown(TypeMirror parent) {
        problems.add(new Problem(
                Rule.TYPE_UNKNOWN,
                String.format(
                        "%s extends %s, which neither the sources nor the class path have, and nothing emitted it: declare it, or import it",
                        path.element().getSimpleName(), parent),
                Problem.Place.of(spec)));
    }
}
