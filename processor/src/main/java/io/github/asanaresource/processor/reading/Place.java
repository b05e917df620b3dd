package io.github.asanaresource.processor.reading;

import io.github.asanaresource.internal.Nullable;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place in a spec: an element, an annotation of it, or a value in that annotation.
 *
 * @param element the element
 * @param annotation the annotation, or null for the element itself
 * @param value the value, or null for the annotation itself
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** The value, of a place that has one. */
    AnnotationValue requireValue() {
        return Objects.requireNonNull(value);
    }

    /** An element. */
    static Place of(Element element) {
        return new Place(element, null, null);
    }

    /** An annotation. */
    static Place of(Element element, AnnotationMirror annotation) {
        return new Place(element, annotation, null);
    }
}
