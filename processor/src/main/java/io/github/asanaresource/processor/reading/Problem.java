package io.github.asanaresource.processor.reading;

import io.github.asanaresource.Nullable;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * A breach of a rule.
 *
 * @param rule the rule
 * @param message what is wrong, and what to write instead
 * @param place where the compiler points
 */
public record Problem(Rule rule, String message, Place place) {

    /**
     * A place in a spec: a type or accessor, an annotation of it, or a value in that annotation.
     *
     * @param element the type or accessor
     * @param annotation the annotation, or null for the element itself
     * @param value the value, or null for the annotation itself
     */
    public record Place(
            Element element,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value) {

        /** A type or accessor. */
        public static Place of(Element element) {
            return new Place(element, null, null);
        }

        /** An annotation. */
        static Place of(Element element, AnnotationMirror annotation) {
            return new Place(element, annotation, null);
        }
    }

    /** Prints this problem as a compiler error. */
    public void report(Messager messager) {
        messager.printMessage(
                Diagnostic.Kind.ERROR,
                message + " [" + rule.code() + "]",
                place.element(),
                place.annotation(),
                place.value());
    }
}
