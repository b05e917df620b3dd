package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.FieldType.Scalar;
import io.github.asanaresource.processor.definition.UnionDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the variants of one union, and what tells them apart. */
final class UnionReader {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s");

    /** Types that emitted unions name, beside those of the language: a record of that name would stand in front of them. */
    private static final Set<String> NEEDED_TYPES = Set.of(
            "Copies", "Generated", "GeneratedFromSpec", "JsonCreator", "JsonObjects", "JsonValue", "Map", "Objects");

    private final TypeElement spec;
    private final AnnotationMirror annotation;
    private final String unionName;
    private final Elements elements;
    private final FieldTypeReader fieldTypes;
    private final List<Problem> problems;
    private final Map<String, ExecutableElement> byRecord = new HashMap<>();
    private final Map<String, ExecutableElement> byText = new HashMap<>();
    private final Map<Boolean, ExecutableElement> byBeingText = new HashMap<>();

    UnionReader(
            TypeElement spec,
            Optional<ClassName> union,
            Elements elements,
            FieldTypeReader fieldTypes,
            List<Problem> problems) {
        this.spec = spec;
        this.annotation = SpecKind.UNION.find(spec).orElseThrow();
        this.unionName = union.map(ClassName::simpleName).orElse("");
        this.elements = elements;
        this.fieldTypes = fieldTypes;
        this.problems = problems;
    }

    /** The paths to the texts that tell variants apart. */
    List<String> discriminators() {
        Set<String> paths = new LinkedHashSet<>();
        for (AnnotationValue value : Annotations.values(annotation)) {
            String path = String.valueOf(value.getValue());
            Problem.Place place = new Problem.Place(spec, annotation, value);
            if (!isPath(path)) {
                report(
                        Rule.DISCRIMINATOR_MALFORMED,
                        place,
                        String.format(
                                "\"%s\" leads to no field: write a wire name, or names with dots between them, such as resource.resource_type",
                                path));
            } else if (!paths.add(path)) {
                report(Rule.DISCRIMINATOR_REPEATED, place, String.format("\"%s\" stands here twice: remove one", path));
            }
        }
        return List.copyOf(paths);
    }

    /** Whether a text consists of names with dots between them. An expression for that would recurse at each name. */
    private static boolean isPath(String text) {
        return !("." + text + ".").contains("..") && !WHITE_SPACE.matcher(text).find();
    }

    /** The variants, in the order of the spec. */
    List<UnionDefinition.Variant> variants() {
        if (!spec.getInterfaces().isEmpty()) {
            report(
                    Rule.UNION_EXTENDS,
                    Problem.Place.of(spec),
                    String.format(
                            "%s extends %s, and a union has the variants that it declares itself: remove the extends clause, and declare them here",
                            spec.getSimpleName(),
                            String.join(
                                    ", ",
                                    spec.getInterfaces().stream()
                                            .map(FieldTypeReader::simple)
                                            .toList())));
        }
        List<ExecutableElement> accessors = ElementFilter.methodsIn(spec.getEnclosedElements());
        if (accessors.isEmpty()) {
            report(
                    Rule.UNION_EMPTY,
                    Problem.Place.of(spec),
                    String.format(
                            "%s has no variants: declare a method for each, such as TaskCompactSpec task()",
                            spec.getSimpleName()));
        }
        List<UnionDefinition.Variant> variants = new ArrayList<>();
        for (ExecutableElement accessor : accessors) {
            int before = problems.size();
            readVariant(accessor).ifPresent(variants::add);
            Misplacement.onVariant(accessor).forEach(problems::add);
            List<Problem> form = AccessorForm.check(accessor, SpecKind.UNION);
            if (!form.isEmpty()) {
                // What is no accessor yet need not be a good one.
                problems.subList(before, problems.size()).clear();
                problems.addAll(form);
            }
        }
        return withoutHidingModels(variants);
    }

    /** The variants whose records hide no model that one of them has: in the unnamed package, models have no longer name. */
    private List<UnionDefinition.Variant> withoutHidingModels(List<UnionDefinition.Variant> variants) {
        Set<String> models = new HashSet<>();
        for (UnionDefinition.Variant variant : variants) {
            if (variant.type() instanceof FieldType.Resource resource
                    && resource.name().packageName().isEmpty()) {
                models.add(resource.name().simpleName());
            }
        }
        List<UnionDefinition.Variant> others = new ArrayList<>();
        for (UnionDefinition.Variant variant : variants) {
            Optional.ofNullable(byRecord.get(variant.name()))
                    .filter(accessor -> models.contains(variant.name()))
                    .ifPresentOrElse(
                            accessor -> reportName(
                                    accessor,
                                    variant.name(),
                                    "would hide the model of that name, which has no package to tell it by"),
                            () -> others.add(variant));
        }
        return others;
    }

    /** A variant; empty where its record would clash with another type, so that what is emitted compiles. */
    private Optional<UnionDefinition.Variant> readVariant(ExecutableElement accessor) {
        FieldType.Element type = readType(accessor);
        List<String> texts = readTexts(accessor);
        String name = Identifiers.capitalize(accessor.getSimpleName().toString());
        Optional<String> fault = nameFault(name);
        if (fault.isPresent()) {
            reportName(accessor, name, fault.get());
            return Optional.empty();
        }
        byRecord.put(name, accessor);
        return Optional.of(new UnionDefinition.Variant(
                name,
                type,
                texts,
                SpecReader.documentation(accessor, elements),
                Annotations.find(accessor, Annotations.DEPRECATED).isPresent()));
    }

    private void reportName(ExecutableElement accessor, String name, String fault) {
        report(
                Rule.VARIANT_NAME,
                Problem.Place.of(accessor),
                String.format(
                        "%s() would have the record %s, which %s: call the variant %1$sVariant()",
                        accessor.getSimpleName(), name, fault));
    }

    private Optional<String> nameFault(String name) {
        if (name.equals(UnionDefinition.FALLBACK)) {
            return Optional.of("every union has for what fits no variant");
        }
        if (name.equals(unionName) || NEEDED_TYPES.contains(name) || ModelNames.isLanguageType(name)) {
            return Optional.of("would hide a type that the emitted code needs");
        }
        return Optional.ofNullable(byRecord.get(name)).map(twin -> twin.getSimpleName() + "() has already");
    }

    private boolean hasDiscriminators() {
        return !Annotations.values(annotation).isEmpty();
    }

    private FieldType.Element readType(ExecutableElement accessor) {
        TypeMirror declared = accessor.getReturnType();
        FieldType type;
        try {
            type = fieldTypes.read(
                    declared, elements.getPackageOf(spec).getQualifiedName().toString());
        } catch (FieldTypeReader.UnreadableTypeException e) {
            if (e.rule() == Rule.TYPE_UNKNOWN) {
                report(
                        e.rule(),
                        Problem.Place.of(accessor),
                        String.format("%s() %s", accessor.getSimpleName(), e.predicate()));
                return Scalar.ANY;
            }
            type = Scalar.ANY;
        }
        if (type instanceof FieldType.Resource resource) {
            checkKind(accessor, false);
            return resource;
        }
        if (type == Scalar.STRING && !hasDiscriminators()) {
            checkKind(accessor, true);
            return Scalar.STRING;
        }
        boolean namelessSpec =
                type == Scalar.ANY && declared instanceof DeclaredType named && Annotations.isSpec(named.asElement());
        if (!namelessSpec) {
            report(
                    Rule.VARIANT_TYPE,
                    Problem.Place.of(accessor),
                    String.format(
                            "%s() has the type %s, %s",
                            accessor.getSimpleName(), FieldTypeReader.simple(declared), instead(type)));
        }
        return Scalar.ANY;
    }

    private static String instead(FieldType type) {
        if (type == Scalar.STRING) {
            return "which has no field that could tell it from others: write a spec, or remove the discriminators of @Union";
        }
        return type instanceof FieldType.Union
                ? "which is a union itself: declare its variants here"
                : "which no variant can have: write a spec, the model emitted from one, or String where @Union has no discriminators";
    }

    private void checkKind(ExecutableElement accessor, boolean isText) {
        ExecutableElement twin = byBeingText.putIfAbsent(isText, accessor);
        if (twin != null && !hasDiscriminators()) {
            report(
                    Rule.VARIANT_KIND_TAKEN,
                    Problem.Place.of(accessor),
                    String.format(
                            "%s() and %s() are both %s, and nothing tells them apart: name the field that does, as in @Union(\"resource_type\"), or remove one",
                            twin.getSimpleName(), accessor.getSimpleName(), isText ? "text" : "objects"));
        }
    }

    private List<String> readTexts(ExecutableElement accessor) {
        Optional<AnnotationMirror> variant = Annotations.find(accessor, Annotations.VARIANT);
        if (variant.isPresent() != hasDiscriminators()) {
            report(
                    variant.isPresent() ? Rule.VARIANT_MISPLACED : Rule.VARIANT_MISSING,
                    new Problem.Place(accessor, variant.orElse(null), null),
                    String.format(
                            variant.isPresent()
                                    ? "@Variant stands on %s(), and @Union names no field whose text it could be: remove @Variant, or name the field, as in @Union(\"resource_type\")"
                                    : "%s() has no @Variant: write @Variant(\"…\") with the texts that mean it",
                            accessor.getSimpleName()));
            return List.of();
        }
        return variant.map(found -> readTexts(accessor, found)).orElse(List.of());
    }

    private List<String> readTexts(ExecutableElement accessor, AnnotationMirror variant) {
        List<String> texts = new ArrayList<>();
        List<AnnotationValue> values = Annotations.values(variant);
        if (values.isEmpty()) {
            report(
                    Rule.VARIANT_EMPTY,
                    Problem.Place.of(accessor, variant),
                    String.format(
                            "@Variant on %s() names no text: name the texts that mean it", accessor.getSimpleName()));
        }
        for (AnnotationValue value : values) {
            String text = String.valueOf(value.getValue());
            Problem.Place place = new Problem.Place(accessor, variant, value);
            ExecutableElement twin = byText.putIfAbsent(text, accessor);
            if (text.isEmpty()) {
                report(Rule.LITERAL_EMPTY, place, "An empty text means no variant: remove it");
            } else if (accessor.equals(twin)) {
                report(Rule.LITERAL_REPEATED, place, String.format("\"%s\" stands here twice: remove one", text));
            } else if (twin != null) {
                report(
                        Rule.LITERAL_REPEATED,
                        place,
                        String.format("\"%s\" means %s() already: remove one", text, twin.getSimpleName()));
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    private void report(Rule rule, Problem.Place place, String message) {
        problems.add(new Problem(rule, message, place));
    }
}
