package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import io.github.asanaresource.processor.definition.UnionDefinition;
import io.github.asanaresource.processor.definition.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads specs. A reader has no state: reading a spec again gives an equal definition. */
public final class SpecReader {

    private static final String ANNOTATIONS_OF_PROPERTY = "$annotations";

    private final Elements elements;
    private final Types types;
    private final KnownModels knownModels;

    /**
     * Creates a reader.
     *
     * @param elements of this compilation
     * @param types of this compilation
     * @param knownModels the models that this compilation emits
     */
    public SpecReader(Elements elements, Types types, KnownModels knownModels) {
        this.elements = elements;
        this.types = types;
        this.knownModels = knownModels;
    }

    /** Returns the type to read because of an annotation: a spec, or a type with annotations that only specs can have. */
    public static Optional<TypeElement> subject(Element annotated) {
        if (annotated instanceof TypeElement type) {
            return SpecKind.of(type).map(kind -> type);
        }
        return annotated instanceof ExecutableElement method
                        && method.getEnclosingElement() instanceof TypeElement type
                        && (type.getKind() != ElementKind.INTERFACE
                                ? Annotations.ofAccessors(method).findAny().isPresent()
                                : Annotations.find(method, Annotations.VARIANT).isPresent())
                ? Optional.of(type)
                : Optional.empty();
    }

    /** Reads a spec, even if it has faults. */
    public Reading read(TypeElement type) {
        Problems problems = new Problems();
        return SpecKind.of(type)
                .map(kind -> read(new Spec(type, kind, elements, types, knownModels, problems)))
                .orElseGet(() -> {
                    reportMisplacedAnnotations(type, problems);
                    return new Reading(Optional.empty(), Map.of(), problems.list());
                });
    }

    private static Reading read(Spec spec) {
        Optional<ClassName> name = readName(spec);
        checkForm(spec);
        JacksonAnnotations.check(spec.type(), spec.problems());
        Map<ClassName, Place> claims = new LinkedHashMap<>();
        name.ifPresent(model -> claims.put(model, Place.of(spec.type())));
        // A spec whose model has no name is read too, so that its other faults are reported.
        Definition definition = readDefinition(spec, name.orElseGet(() -> ClassName.get(spec.type())), claims);
        return new Reading(
                name.map(model -> definition), claims, spec.problems().list());
    }

    private static Definition readDefinition(Spec spec, ClassName name, Map<ClassName, Place> claims) {
        String qualifiedName = spec.type().getQualifiedName().toString();
        Visibility visibility = spec.visibility();
        String documentation = spec.documentation(spec.type());
        return switch (spec.kind()) {
            case RESOURCE -> {
                FieldReader reader = new FieldReader(spec, claims);
                List<FieldDefinition> fields = spec.isInterface() ? reader.read() : List.of();
                yield new ResourceDefinition(
                        name, qualifiedName, visibility, documentation, fields, reader.openEnums());
            }
            case UNION -> {
                UnionReader reader = new UnionReader(spec, name);
                List<String> discriminators = reader.discriminators();
                List<UnionDefinition.Variant> variants = spec.isInterface() ? reader.variants() : List.of();
                yield new UnionDefinition(name, qualifiedName, visibility, documentation, discriminators, variants);
            }
            case OPEN_ENUM ->
                new OpenEnumDefinition(name, qualifiedName, visibility, documentation, OpenEnumReader.constants(spec));
        };
    }

    /** Reports annotations that only accessors can have, in a type that is not a spec. */
    private static void reportMisplacedAnnotations(TypeElement type, Problems problems) {
        if (type.getKind() == ElementKind.INTERFACE) {
            problems.reportOnce(
                    List.of(Rule.FIELD_TYPE_WITHOUT_ANNOTATION, ClassName.get(type)),
                    Rule.VARIANT_MISPLACED_IN_INTERFACE,
                    Place.of(type));
            return;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Optional<ExecutableElement> getter = getterOfProperty(type, method);
            Annotations.ofAccessors(method)
                    .forEach(annotation -> problems.report(
                            getter.isPresent() ? Rule.ANNOTATION_MISPLACED_ON_PROPERTY : Rule.ANNOTATION_MISPLACED,
                            getter.map(Place::of).orElseGet(() -> Place.of(method, annotation)),
                            annotation.getAnnotationType().asElement().getSimpleName(),
                            type.getSimpleName()));
        }
    }

    /**
     * The getter of a property of Kotlin, if a method stands for the property itself. Java has no properties, so kapt adds
     * a method for the annotations of each, to a class inside the interface.
     */
    private static Optional<ExecutableElement> getterOfProperty(TypeElement type, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.endsWith(ANNOTATIONS_OF_PROPERTY) && type.getEnclosingElement() instanceof TypeElement outer
                ? ElementFilter.methodsIn(outer.getEnclosedElements()).stream()
                        .filter(each -> name.equals(each.getSimpleName() + ANNOTATIONS_OF_PROPERTY))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<ClassName> readName(Spec spec) {
        TypeElement type = spec.type();
        String annotation = spec.kind().annotation();
        Optional<String> requested = ModelNames.requested(type);
        if (requested.isEmpty()) {
            spec.report(Rule.MODEL_NAME_MISSING, annotation);
        }
        requested.flatMap(ModelNames::fault).ifPresent(fault -> {
            Place place = Annotations.string(spec.annotation(), "name")
                    .map(value -> new Place(type, spec.annotation(), value))
                    .orElseGet(() -> Place.of(type));
            spec.problems().report(fault, place, requested.get(), annotation);
        });
        return ModelNames.of(type);
    }

    private static void checkForm(Spec spec) {
        TypeElement type = spec.type();
        SpecKind kind = spec.kind();
        for (SpecKind other : SpecKind.values()) {
            if (other != kind) {
                other.find(type)
                        .ifPresent(annotation -> spec.problems()
                                .report(
                                        Rule.SPEC_KINDS,
                                        Place.of(type, annotation),
                                        kind.annotation(),
                                        other.annotation()));
            }
        }
        boolean isEnum = kind == SpecKind.OPEN_ENUM;
        if (type.getKind() != (isEnum ? ElementKind.ENUM : ElementKind.INTERFACE)) {
            spec.report(
                    isEnum ? Rule.SPEC_FORM_OF_ENUM : Rule.SPEC_FORM,
                    kind.annotation(),
                    describe(type.getKind()),
                    kind.part());
        }
        if (isEnum
                && type.getKind() == ElementKind.ENUM
                && !type.getInterfaces().isEmpty()) {
            spec.report(Rule.PARENT_OF_ENUM, joinTypes(type.getInterfaces()));
        }
        if (!type.getTypeParameters().isEmpty()) {
            spec.report(Rule.GENERIC_SPEC, kind.noun(), join(type.getTypeParameters()));
        }
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                spec.report(
                        element.equals(type) ? Rule.PRIVATE_SPEC : Rule.PRIVATE_OUTER_TYPE, element.getSimpleName());
            }
        }
    }

    private static String describe(ElementKind kind) {
        return switch (kind) {
            case ANNOTATION_TYPE -> "an annotation";
            case ENUM -> "an enum";
            case INTERFACE -> "an interface";
            case RECORD -> "a record";
            default -> "a class";
        };
    }

    static String joinTypes(List<? extends TypeMirror> types) {
        return types.stream().map(FieldTypeReader::simple).collect(Collectors.joining(", "));
    }

    static String join(List<? extends Element> names) {
        return String.join(", ", names.stream().map(Element::toString).toList());
    }
}
