package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.FieldType.Scalar;
import io.github.asanaresource.processor.definition.UnionDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the discriminators and variants of one union. */
final class UnionReader {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s");

    private final Spec spec;
    private final ClassName union;
    private final boolean hasDiscriminators;
    private final Map<String, ExecutableElement> byRecord = new LinkedHashMap<>();
    private final Map<String, ExecutableElement> byString = new HashMap<>();
    private final Map<Rule, ExecutableElement> byKind = new HashMap<>();

    UnionReader(Spec spec, ClassName union) {
        this.spec = spec;
        this.union = union;
        this.hasDiscriminators = !Annotations.values(spec.annotation()).isEmpty();
    }

    /** Returns the paths to the strings that distinguish the variants. */
    List<String> discriminators() {
        Set<String> paths = new LinkedHashSet<>();
        for (AnnotationValue value : resolved(Annotations.values(spec.annotation()))) {
            String path = Annotations.string(value);
            Place place = new Place(spec.type(), spec.annotation(), value);
            if (!isPath(path)) {
                spec.problems().report(Rule.DISCRIMINATOR_MALFORMED, place, path);
            } else if (!paths.add(path)) {
                spec.problems().report(Rule.DISCRIMINATOR_REPEATED, place, path);
            }
        }
        return spec.problems()
                .limit(List.copyOf(paths), "discriminators", path -> 20, Place.of(spec.type(), spec.annotation()));
    }

    private static List<AnnotationValue> resolved(List<AnnotationValue> values) {
        return values.stream().filter(Annotations::isResolved).toList();
    }

    /** Whether a string consists of names with dots between them. A regular expression would recurse at each name. */
    private static boolean isPath(String string) {
        return !("." + string + ".").contains("..")
                && !WHITE_SPACE.matcher(string).find();
    }

    /** The variants, in the order of the spec. */
    List<UnionDefinition.Variant> variants() {
        if (!spec.type().getInterfaces().isEmpty()) {
            spec.report(Rule.UNION_EXTENDS, SpecReader.joinTypes(spec.type().getInterfaces()));
        }
        List<ExecutableElement> accessors = ElementFilter.methodsIn(spec.type().getEnclosedElements());
        if (accessors.isEmpty()) {
            spec.report(Rule.UNION_EMPTY);
        }
        List<UnionDefinition.Variant> variants = new ArrayList<>();
        for (ExecutableElement accessor : accessors) {
            Problems form = new Problems();
            AccessorForm.check(accessor, SpecKind.UNION, form);
            spec.problems().addAll(form.list());
            // If the form is wrong, nothing else is reported.
            readVariant(accessor, spec.problems().onlyIf(form.list().isEmpty())).ifPresent(variants::add);
        }
        removeThoseThatHideModels(variants);
        // A variant takes up to 20 constants of a class, and a string two.
        return spec.problems()
                .limit(
                        variants,
                        "variants",
                        variant -> 28 + 2 * variant.strings().size(),
                        Place.of(spec.type()));
    }

    /** Removes variants whose records hide a model of the unnamed package, where models have no qualified names. */
    private void removeThoseThatHideModels(List<UnionDefinition.Variant> variants) {
        Set<String> models = variants.stream()
                .flatMap(variant -> variant.type() instanceof FieldType.Resource resource
                        ? Stream.of(resource.name())
                        : Stream.empty())
                .filter(name -> name.packageName().isEmpty())
                .map(ClassName::simpleName)
                .collect(Collectors.toSet());
        byRecord.forEach((name, accessor) -> {
            if (models.contains(name)) {
                spec.problems().report(Rule.VARIANT_NAME_OF_MODEL, accessor, name);
            }
        });
        variants.removeIf(variant -> models.contains(variant.name()));
    }

    /** A variant; empty if its record would clash with another type, so that the emitted code compiles. */
    private Optional<UnionDefinition.Variant> readVariant(ExecutableElement accessor, Problems problems) {
        JacksonAnnotations.check(accessor, problems);
        FieldType.Single type = readType(accessor, problems);
        spec.hiddenSpecIn(type)
                .ifPresent(hidden -> problems.report(
                        Rule.TYPE_HIDDEN_FROM_USERS,
                        accessor,
                        hidden.simpleName(),
                        hidden.packageName(),
                        spec.type().getSimpleName()));
        List<String> strings = readStrings(accessor, problems);
        // Annotations that describe fields.
        Stream.concat(
                        Annotations.ofAccessors(accessor).filter(each -> !Annotations.is(each, Annotations.VARIANT)),
                        Annotations.find(accessor, Annotations.JSON_PROPERTY).stream())
                .forEach(annotation -> problems.report(
                        Rule.ANNOTATION_MISPLACED_ON_VARIANT,
                        Place.of(accessor, annotation),
                        annotation.getAnnotationType().asElement().getSimpleName()));
        String variant = Identifiers.withoutGet(accessor.getSimpleName().toString());
        String name = Identifiers.capitalize(variant);
        if (!checkName(accessor, variant, name, problems)) {
            return Optional.empty();
        }
        return Optional.of(new UnionDefinition.Variant(
                variant,
                name,
                type,
                strings,
                spec.documentation(accessor),
                Annotations.find(accessor, Annotations.DEPRECATED).isPresent()));
    }

    private boolean checkName(ExecutableElement accessor, String variant, String name, Problems problems) {
        if (!Identifiers.isName(variant)) {
            problems.report(Rule.VARIANT_NAME_WITHOUT_GET, accessor, variant);
        } else if (name.equals(UnionDefinition.FALLBACK)) {
            problems.report(Rule.VARIANT_NAME, accessor, name);
        } else if (name.equals(union.simpleName())
                || ReservedNames.UNION_TYPES.contains(name)
                || ReservedNames.LANGUAGE_TYPES.contains(name)) {
            problems.report(Rule.VARIANT_NAME_NEEDED, accessor, name);
        } else if (name.indexOf('$') >= 0) {
            problems.report(Rule.VARIANT_NAME_DOLLAR, accessor, name);
        } else {
            ExecutableElement twin = byRecord.putIfAbsent(name, accessor);
            if (twin == null) {
                return true;
            }
            problems.report(Rule.VARIANT_NAME_TAKEN, accessor, name, twin.getSimpleName());
        }
        return false;
    }

    private FieldType.Single readType(ExecutableElement accessor, Problems problems) {
        TypeMirror declared = accessor.getReturnType();
        FieldTypeReader fieldTypes = new FieldTypeReader(spec.knownModels());
        List<DeclaredType> unknown = fieldTypes.unknownIn(declared, spec.packageName());
        if (!unknown.isEmpty()) {
            unknown.forEach(each -> new UnknownTypes(spec.knownModels(), problems).report(accessor, each));
            return Scalar.ANY;
        }
        FieldType type = Scalar.ANY;
        try {
            type = fieldTypes.read(declared, spec.packageName());
        } catch (FieldTypeReader.UnreadableTypeException e) {
            // A type that no field can have is not a variant type either, which is reported below.
            if (e.rule() == Rule.FIELD_TYPE_WITHOUT_ANNOTATION) {
                e.report(accessor, problems);
                return Scalar.ANY;
            }
        }
        if (type instanceof FieldType.Resource resource) {
            checkKind(Rule.VARIANT_KIND_TAKEN, accessor, problems);
            return resource;
        }
        if (type == Scalar.STRING && !hasDiscriminators) {
            checkKind(Rule.VARIANT_KIND_TAKEN_STRING, accessor, problems);
            return Scalar.STRING;
        }
        boolean namelessSpec =
                type == Scalar.ANY && declared instanceof DeclaredType named && Annotations.isSpec(named.asElement());
        if (!namelessSpec && !FieldTypeReader.hasVariable(declared)) {
            Rule rule = type == Scalar.STRING
                    ? Rule.VARIANT_TYPE_STRING
                    : type instanceof FieldType.Union ? Rule.VARIANT_TYPE_UNION : Rule.VARIANT_TYPE;
            problems.report(rule, accessor, FieldTypeReader.simple(declared));
        }
        return Scalar.ANY;
    }

    /** Reports that an earlier variant has the same kind of JSON, unless discriminators distinguish the two. */
    private void checkKind(Rule rule, ExecutableElement accessor, Problems problems) {
        ExecutableElement twin = byKind.putIfAbsent(rule, accessor);
        if (twin != null && !hasDiscriminators) {
            problems.report(rule, accessor, twin.getSimpleName());
        }
    }

    /** Returns the strings of the discriminator that identify a variant. */
    private List<String> readStrings(ExecutableElement accessor, Problems problems) {
        Optional<AnnotationMirror> variant = Annotations.find(accessor, Annotations.VARIANT);
        List<AnnotationValue> values = variant.map(Annotations::values).orElse(List.of());
        List<String> strings = new ArrayList<>();
        Place place = new Place(accessor, variant.orElse(null), null);
        if (variant.isPresent() != hasDiscriminators) {
            problems.report(variant.isPresent() ? Rule.VARIANT_MISPLACED : Rule.VARIANT_MISSING, place);
            return strings;
        }
        if (variant.isPresent() && values.isEmpty()) {
            problems.report(Rule.VARIANT_EMPTY, place);
        }
        for (AnnotationValue value : resolved(values)) {
            String string = Annotations.string(value);
            Place valuePlace = new Place(accessor, place.annotation(), value);
            ExecutableElement twin = byString.putIfAbsent(string, accessor);
            if (string.isEmpty()) {
                problems.report(Rule.LITERAL_EMPTY_IN_VARIANT, valuePlace);
            } else if (accessor.equals(twin)) {
                problems.report(Rule.LITERAL_REPEATED, valuePlace, string);
            } else if (twin != null) {
                problems.report(Rule.LITERAL_REPEATED_BY_VARIANT, valuePlace, string, twin.getSimpleName());
            } else {
                strings.add(string);
            }
        }
        return strings;
    }
}
