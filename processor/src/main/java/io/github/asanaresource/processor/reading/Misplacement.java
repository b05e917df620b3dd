package io.github.asanaresource.processor.reading;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Annotations of accessors where they say nothing. */
final class Misplacement {

    private Misplacement() {}

    /** Those in a type that is no interface, and so neither a spec nor what a spec can extend. */
    static List<Problem> inType(TypeElement type) {
        if (type.getKind() == ElementKind.INTERFACE) {
            return List.of();
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .flatMap(method -> Annotations.ofAccessors(method)
                        .map(annotation -> problem(
                                method,
                                annotation,
                                "which stands in " + type.getSimpleName()
                                        + ", and only interfaces can be specs: remove it, or move the method")))
                .toList();
    }

    /** Those on a variant of a union that say something of a field. */
    static Stream<Problem> onVariant(ExecutableElement variant) {
        return Stream.concat(
                        Annotations.ofAccessors(variant)
                                .filter(annotation -> !Annotations.is(annotation, Annotations.VARIANT)),
                        Annotations.find(variant, Annotations.JSON_PROPERTY).stream())
                .map(annotation -> problem(
                        variant, annotation, "which declares a variant, and says something of a field: remove it"));
    }

    private static Problem problem(ExecutableElement method, AnnotationMirror annotation, String what) {
        Element type = annotation.getAnnotationType().asElement();
        return new Problem(
                Rule.ANNOTATION_MISPLACED,
                String.format("@%s stands on %s(), %s", type.getSimpleName(), method.getSimpleName(), what),
                Problem.Place.of(method, annotation));
    }
}
