package io.github.asanaresource.processor.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Collects the accessors of a spec, in the order of the document: first those of the interfaces that it extends, then
 * those of its bases, then its own. An accessor that is declared again keeps its place, and the nearest declaration wins.
 */
final class Declarations {

    /**
     * An accessor.
     *
     * @param accessor as it is declared
     * @param site the type that declares or inherits it, with its type arguments
     * @param heir the spec that has it first, on the way from the site to the spec that is read, and answers for it
     * @param inheritance the parent that brings it
     */
    record Declaration(ExecutableElement accessor, DeclaredType site, TypeElement heir, Inheritance inheritance) {

        String name() {
            return accessor.getSimpleName().toString();
        }

        /** Returns the name of the field in Java. */
        String fieldName() {
            return Identifiers.withoutGet(name());
        }

        TypeElement owner() {
            return (TypeElement) site.asElement();
        }

        /** The method as a source would declare it. */
        String describe(Types types) {
            ExecutableType type = (ExecutableType) types.asMemberOf(site, accessor);
            String variables = accessor.getTypeParameters().isEmpty()
                    ? ""
                    : "<" + SpecReader.join(accessor.getTypeParameters()) + "> ";
            String thrown =
                    type.getThrownTypes().isEmpty() ? "" : " throws " + SpecReader.joinTypes(type.getThrownTypes());
            return (accessor.isDefault() ? "default " : "") + variables + FieldTypeReader.simple(type.getReturnType())
                    + " " + name() + "(" + SpecReader.joinTypes(type.getParameterTypes()) + ")" + thrown;
        }

        /** Whether the site lacks type arguments and the type of this accessor depends on them. */
        boolean lacksTypeArguments() {
            return !owner().getTypeParameters().isEmpty()
                    && site.getTypeArguments().isEmpty()
                    && FieldTypeReader.hasVariable(accessor.getReturnType());
        }

        /** The type of the accessor, seen from the site. */
        TypeMirror type(Types types) {
            return ((ExecutableType) types.asMemberOf(site, accessor)).getReturnType();
        }
    }

    /**
     * How a spec inherits an accessor.
     *
     * @param place where a source names the parent: the type that extends it, or what {@code basedOn} says
     * @param parent the parent; has the accessor, or inherits it from where there is no source
     */
    record Inheritance(Place place, TypeElement parent) {}

    private final Spec spec;
    private final Types types;
    private final Problems problems;
    private final UnknownTypes unknownTypes;

    /** What has been collected of parents, by their types with arguments: many paths can lead to one. */
    private final Map<String, Collected> parents = new HashMap<>();

    /**
     * What has been collected of a parent.
     *
     * @param accessors by name
     * @param leadsBack whether the parent has fields from the spec in turn
     */
    private record Collected(Map<String, Declaration> accessors, boolean leadsBack) {}

    private final Map<TypeElement, Set<TypeElement>> ancestors = new HashMap<>();

    /** Whether a parent has been met that is the spec itself. */
    private boolean ledBack;

    /** The types from the one that is being collected, which comes first, back to the spec. */
    private final Deque<TypeElement> path = new ArrayDeque<>();

    /** Reports the base of the spec that is being collected, if it leads back to the spec. */
    private Runnable cycleReport = () -> {};

    Declarations(Spec spec) {
        this.spec = spec;
        this.types = spec.types();
        this.problems = spec.problems();
        this.unknownTypes = new UnknownTypes(spec.knownModels(), problems);
    }

    /** The accessors by name. */
    Map<String, Declaration> collect() {
        return collect((DeclaredType) spec.type().asType(), new Inheritance(Place.of(spec.type()), spec.type()));
    }

    private Map<String, Declaration> collect(DeclaredType site, Inheritance inheritance) {
        TypeElement type = (TypeElement) site.asElement();
        path.push(type);
        TypeElement heir = path.stream().filter(Annotations::isSpec).findFirst().orElseThrow();
        Map<String, Declaration> collected = new LinkedHashMap<>();
        type.getInterfaces().stream()
                .filter(parent -> parent.getKind() == TypeKind.ERROR)
                .forEach(parent -> unknownTypes.reportParent(Place.of(type), parent));
        for (TypeMirror parent : types.directSupertypes(site)) {
            if (isInterface(parent)) {
                inheritAll((DeclaredType) parent, Place.of(type), inheritance, collected);
            }
        }
        Map<String, Declaration> extended = Map.copyOf(collected);
        Annotations.find(type, Annotations.ASANA_RESOURCE)
                .ifPresent(annotation -> Annotations.values(annotation, "basedOn")
                        .forEach(base -> collectBase(base, new Place(type, annotation, base), inheritance, collected)));
        for (ExecutableElement accessor : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!spec.hasSource(type) && !isInherited(accessor)) {
                continue;
            }
            Declaration own = new Declaration(accessor, site, heir, inheritance);
            if (type.equals(spec.type()) && extended.containsKey(own.name())) {
                checkOverride(own, extended.get(own.name()));
            }
            if (type.equals(spec.type()) && collected.containsKey(own.name())) {
                checkClash(own, collected.get(own.name()));
            }
            // If methods have the same name, keep one with parameters, so that it is reported.
            collected.merge(
                    own.name(),
                    own,
                    (previous, present) -> previous.owner().equals(type)
                                    && !previous.accessor().getParameters().isEmpty()
                            ? previous
                            : present);
        }
        path.pop();
        return collected;
    }

    private static boolean isInherited(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    private void collectBase(
            AnnotationValue value, Place place, Inheritance inheritance, Map<String, Declaration> collected) {
        TypeElement type = path.element();
        if (!(value.getValue() instanceof TypeMirror base) || base.getKind() == TypeKind.ERROR) {
            unknownTypes.reportParent(place, value.getValue());
            return;
        }
        String baseName = FieldTypeReader.simple(types.erasure(base));
        boolean isOwn = type.equals(spec.type());
        if (isOwn) {
            cycleReport = () -> problems.report(Rule.BASE_CYCLE, place, baseName);
        }
        if (isInterface(base)) {
            inheritAll((DeclaredType) base, place, inheritance, collected);
        } else if (isOwn) {
            problems.report(Rule.BASE_NOT_AN_INTERFACE, place, baseName);
        }
    }

    private static boolean isInterface(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.INTERFACE;
    }

    /** Adds the accessors of a parent, unless it is a union or inherits from itself. */
    private void inheritAll(
            DeclaredType parent, Place place, Inheritance inheritance, Map<String, Declaration> collected) {
        TypeElement type = (TypeElement) parent.asElement();
        TypeElement heir = path.element();
        if (path.contains(type)) {
            // A cycle is reported by each spec in it.
            if (type.equals(spec.type())) {
                ledBack = true;
                cycleReport.run();
            }
        } else if (SpecKind.UNION.find(type).isEmpty()) {
            Map<String, Declaration> inherited =
                    collectOnce(parent, spec.hasSource(heir) ? new Inheritance(place, type) : inheritance);
            inherited.values().forEach(each -> inherit(each, collected));
            if (inherited.isEmpty() && spec.hasSource(heir) && isOfJava(type)) {
                reportMarker(type, place);
            }
        } else if (heir.equals(spec.type()) || !Annotations.isSpec(heir)) {
            problems.report(Rule.BASE_IS_A_UNION, place, type.getSimpleName());
        }
    }

    private Map<String, Declaration> collectOnce(DeclaredType parent, Inheritance inheritance) {
        String key = parent.toString();
        Collected known = parents.get(key);
        if (known == null) {
            boolean before = ledBack;
            ledBack = false;
            Map<String, Declaration> accessors = collect(parent, inheritance);
            known = new Collected(accessors, ledBack);
            ledBack |= before;
            parents.put(key, known);
        } else if (known.leadsBack()) {
            ledBack = true;
            cycleReport.run();
        }
        return known.accessors();
    }

    private static boolean isOfJava(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("java.");
    }

    private void reportMarker(TypeElement marker, Place place) {
        Rule rule = marker.getQualifiedName().contentEquals("java.io.Serializable")
                ? Rule.PARENT_SERIALIZABLE
                : Rule.PARENT_WITHOUT_FIELDS;
        problems.report(rule, place, marker.getSimpleName());
    }

    private void inherit(Declaration inherited, Map<String, Declaration> collected) {
        Declaration present = collected.putIfAbsent(inherited.name(), inherited);
        if (present == null || present.accessor().equals(inherited.accessor()) || isBelow(present, inherited)) {
            return;
        }
        if (isBelow(inherited, present)) {
            collected.put(inherited.name(), inherited);
        } else if (path.size() == 1 && !saysTheSame(present, inherited) && !isOwn(inherited.name())) {
            spec.report(
                    Rule.FIELD_AMBIGUOUS,
                    inherited.name(),
                    present.owner().getSimpleName(),
                    inherited.owner().getSimpleName());
        }
    }

    private boolean isBelow(Declaration one, Declaration other) {
        return ancestors(one.owner()).contains(other.owner());
    }

    /** A type and its ancestors. The compiler's own subtype test takes time for each path between two types. */
    private Set<TypeElement> ancestors(TypeElement type) {
        Set<TypeElement> known = ancestors.get(type);
        if (known == null) {
            known = new HashSet<>(Set.of(type));
            ancestors.put(type, known);
            for (TypeMirror parent : type.getInterfaces()) {
                if (isInterface(parent)) {
                    known.addAll(ancestors((TypeElement) ((DeclaredType) parent).asElement()));
                }
            }
        }
        return known;
    }

    private boolean isOwn(String name) {
        return ElementFilter.methodsIn(spec.type().getEnclosedElements()).stream()
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

    /** Reports a custom field in place of a field, or the other way around: to replace it is never meant. */
    private void checkClash(Declaration own, Declaration inherited) {
        String parent = inherited.owner().getSimpleName().toString();
        if (inherited.owner().equals(own.owner())
                || CustomFieldReader.isCustomField(own) == CustomFieldReader.isCustomField(inherited)) {
            return;
        }
        if (CustomFieldReader.isCustomField(own)) {
            problems.report(Rule.CUSTOM_FIELD_CLASH, own.accessor(), parent);
        } else {
            problems.report(
                    Rule.CUSTOM_FIELD_CLASH_OF_FIELD, own.accessor(), parent, Identifiers.wireName(own.fieldName()));
        }
    }

    /** Checks Java's rule for overriding, since the compiler's message does not say what to write instead. */
    private void checkOverride(Declaration own, Declaration inherited) {
        TypeMirror type = own.type(types);
        TypeMirror allowed = inherited.type(types);
        boolean known = type.getKind() != TypeKind.ERROR && allowed.getKind() != TypeKind.ERROR;
        boolean fits = types.isSameType(type, allowed)
                || (!type.getKind().isPrimitive()
                        && !allowed.getKind().isPrimitive()
                        && types.isSubtype(types.erasure(type), types.erasure(allowed)));
        if (known && !fits) {
            problems.report(
                    Rule.OVERRIDE_FORBIDDEN,
                    own.accessor(),
                    FieldTypeReader.simple(type),
                    FieldTypeReader.simple(allowed),
                    inherited.owner().getSimpleName());
        }
    }
}
