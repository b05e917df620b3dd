package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.model.FieldModel;
import io.github.asanaresource.processor.model.ResourceModel;
import io.github.asanaresource.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
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
        List<Problem> problems = new ArrayList<>();
        Optional<ClassName> name = readName(spec, problems);
        checkForm(spec, problems);
        Claims claims = new Claims(problems);
        name.ifPresent(model -> claims.add(model, Problem.Place.of(spec)));
        FieldReader fieldReader = new FieldReader(spec, elements, types, fieldTypes, claims, problems);
        List<FieldModel> fields = spec.getKind() == ElementKind.INTERFACE ? fieldReader.read() : List.of();
        Optional<ResourceModel> model = name.map(present -> new ResourceModel(
                present,
                spec.getQualifiedName().toString(),
                visibility(spec),
                documentation(spec, elements),
                fields,
                fieldReader.openEnums()));
        return new Reading(model, claims.places(), problems);
    }

    private static Optional<ClassName> readName(TypeElement spec, List<Problem> problems) {
        Optional<String> requested = ModelNames.requested(spec);
        if (requested.isEmpty()) {
            problems.add(new Problem(
                    Rule.MODEL_NAME_MISSING,
                    String.format(
                            "%s does not end in %s, so its model has no name: call it %1$s%2$s, or write @AsanaResource(name = \"…\")",
                            spec.getSimpleName(), ModelNames.SUFFIX),
                    Problem.Place.of(spec)));
        }
        requested.flatMap(ModelNames::fault).ifPresent(fault -> {
            AnnotationMirror annotation =
                    Annotations.find(spec, Annotations.ASANA_RESOURCE).orElseThrow();
            problems.add(new Problem(
                    Rule.MODEL_NAME_INVALID,
                    String.format(
                            "\"%s\" cannot be the name of a model, since it %s: write another, as in @AsanaResource(name = \"TaskResponse\")",
                            requested.get(), fault),
                    Annotations.text(annotation, "name")
                            .map(value -> new Problem.Place(spec, annotation, value))
                            .orElseGet(() -> Problem.Place.of(spec))));
        });
        return ModelNames.of(spec);
    }

    private static void checkForm(TypeElement spec, List<Problem> problems) {
        if (spec.getKind() != ElementKind.INTERFACE) {
            problems.add(new Problem(
                    Rule.NOT_AN_INTERFACE,
                    String.format(
                            "@AsanaResource stands on %s, which is %s: write an interface, with a method for each field",
                            spec.getSimpleName(), describe(spec.getKind())),
                    Problem.Place.of(spec)));
        }
        if (!spec.getTypeParameters().isEmpty()) {
            problems.add(new Problem(
                    Rule.GENERIC_SPEC,
                    String.format(
                            "%s has type parameters, and a resource has none: remove <%s> and name the types themselves",
                            spec.getSimpleName(), join(spec.getTypeParameters())),
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
