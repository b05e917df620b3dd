package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.definition.ResourceDefinition;
import io.github.asanaresource.processor.definition.UnionDefinition;
import io.github.asanaresource.processor.definition.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads specs. A reader holds nothing of what it read: the same spec gives an equal model. */
public final class SpecReader {

    private final Elements elements;
    private final Types types;
    private final FieldTypeReader fieldTypes;

    /**
     * Makes a reader.
     *
     * @param elements of this compilation
     * @param types of this compilation
     * @param knownModels the models that this compilation emits
     */
    public SpecReader(Elements elements, Types types, KnownModels knownModels) {
        this.elements = elements;
        this.types = types;
        this.fieldTypes = new FieldTypeReader(knownModels);
    }

    /** Reads a spec, whatever its faults. */
    public Reading read(TypeElement spec) {
        return SpecKind.of(spec)
                .map(kind -> read(spec, kind))
                .orElseGet(() -> new Reading(Optional.empty(), Map.of(), Misplacement.inType(spec)));
    }

    /** The type to read because of an annotation: a spec, or one that is none and has what only specs can have. */
    public static Optional<TypeElement> subject(Element annotated) {
        if (annotated instanceof TypeElement type) {
            return SpecKind.of(type).map(kind -> type);
        }
        return annotated.getEnclosingElement() instanceof TypeElement type
                        && !Misplacement.inType(type).isEmpty()
                ? Optional.of(type)
                : Optional.empty();
    }

    private Reading read(TypeElement spec, SpecKind kind) {
        List<Problem> problems = new ArrayList<>();
        Optional<ClassName> name = readName(spec, kind, problems);
        checkForm(spec, kind, problems);
        Claims claims = new Claims(problems);
        name.ifPresent(model -> claims.add(model, Problem.Place.of(spec)));
        Optional<Definition> model = switch (kind) {
            case RESOURCE -> readResource(spec, name, claims, problems);
            case UNION -> readUnion(spec, name, problems);
            case OPEN_ENUM -> readOpenEnum(spec, name, problems);
        };
        return new Reading(model, claims.places(), problems);
    }

    private Optional<Definition> readResource(
            TypeElement spec, Optional<ClassName> name, Claims claims, List<Problem> problems) {
        FieldReader reader = new FieldReader(spec, elements, types, fieldTypes, claims, problems);
        List<FieldDefinition> fields = spec.getKind() == ElementKind.INTERFACE ? reader.read() : List.of();
        return name.map(present -> new ResourceDefinition(
                present,
                spec.getQualifiedName().toString(),
                visibility(spec),
                documentation(spec, elements),
                fields,
                reader.openEnums()));
    }

    private Optional<Definition> readUnion(TypeElement spec, Optional<ClassName> name, List<Problem> problems) {
        UnionReader reader = new UnionReader(spec, name, elements, fieldTypes, problems);
        List<String> discriminators = reader.discriminators();
        List<UnionDefinition.Variant> variants =
                spec.getKind() == ElementKind.INTERFACE ? reader.variants() : List.of();
        return name.map(present -> new UnionDefinition(
                present,
                spec.getQualifiedName().toString(),
                visibility(spec),
                documentation(spec, elements),
                discriminators,
                variants));
    }

    private Optional<Definition> readOpenEnum(TypeElement spec, Optional<ClassName> name, List<Problem> problems) {
        List<OpenEnumDefinition.Constant> constants = new OpenEnumSpecReader(spec, elements, problems).constants();
        return name.map(present -> new OpenEnumDefinition(
                present,
                spec.getQualifiedName().toString(),
                visibility(spec),
                documentation(spec, elements),
                constants));
    }

    private static Optional<ClassName> readName(TypeElement spec, SpecKind kind, List<Problem> problems) {
        Optional<String> requested = ModelNames.requested(spec);
        if (requested.isEmpty()) {
            problems.add(new Problem(
                    Rule.MODEL_NAME_MISSING,
                    String.format(
                            "%s does not end in %s, so its model has no name: call it %1$s%2$s, or write %3$s(name = \"…\")",
                            spec.getSimpleName(), ModelNames.SUFFIX, kind.annotation()),
                    Problem.Place.of(spec)));
        }
        requested.flatMap(ModelNames::fault).ifPresent(fault -> {
            AnnotationMirror annotation = kind.find(spec).orElseThrow();
            problems.add(new Problem(
                    Rule.MODEL_NAME_INVALID,
                    String.format(
                            "\"%s\" cannot be the name of a model, since it %s: write another, as in %s(name = \"TaskResponse\")",
                            requested.get(), fault, kind.annotation()),
                    Annotations.text(annotation, "name")
                            .map(value -> new Problem.Place(spec, annotation, value))
                            .orElseGet(() -> Problem.Place.of(spec))));
        });
        return ModelNames.of(spec);
    }

    private static void checkForm(TypeElement spec, SpecKind kind, List<Problem> problems) {
        for (SpecKind other : SpecKind.values()) {
            if (other != kind) {
                other.find(spec)
                        .ifPresent(annotation -> problems.add(new Problem(
                                Rule.SPEC_KINDS,
                                String.format(
                                        "%s has both %s and %s, and is the spec of one thing: remove one of them",
                                        spec.getSimpleName(), kind.annotation(), other.annotation()),
                                Problem.Place.of(spec, annotation))));
            }
        }
        if (spec.getKind() != kind.form()) {
            problems.add(new Problem(
                    Rule.SPEC_FORM,
                    String.format(
                            "%s stands on %s, which is %s: write %s, with a %s for each %s",
                            kind.annotation(),
                            spec.getSimpleName(),
                            describe(spec.getKind()),
                            describe(kind.form()),
                            kind.member(),
                            kind.part()),
                    Problem.Place.of(spec)));
        }
        if (!spec.getTypeParameters().isEmpty()) {
            problems.add(new Problem(
                    Rule.GENERIC_SPEC,
                    String.format(
                            "%s has type parameters, and a %s has none: remove <%s> and name the types themselves",
                            spec.getSimpleName(), kind.noun(), join(spec.getTypeParameters())),
                    Problem.Place.of(spec)));
        }
        for (Element element = spec; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                String where =
                        element.equals(spec) ? "private" : "inside " + element.getSimpleName() + ", which is private";
                problems.add(new Problem(
                        Rule.PRIVATE_SPEC,
                        String.format(
                                "%s is %s, and the emitted model lies outside: let the whole package see it",
                                spec.getSimpleName(), where),
                        Problem.Place.of(spec)));
            }
        }
    }

    static Visibility visibility(TypeElement spec) {
        for (Element element = spec; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return Visibility.PACKAGE_PRIVATE;
            }
        }
        return Visibility.PUBLIC;
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

    /** The Javadoc as its author wrote it, or empty text; compilers differ in the white space around it. */
    static String documentation(Element element, Elements elements) {
        String comment = elements.getDocComment(element);
        return comment == null ? "" : comment.strip();
    }

    static String join(List<? extends Element> names) {
        return String.join(", ", names.stream().map(Element::toString).toList());
    }
}
