package io.github.asanaresource.processor.reading;

import io.github.asanaresource.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The annotations of a spec, by name: the processor runs without their classes. */
public final class Annotations {

    public static final String ASANA_RESOURCE = "io.github.asanaresource.AsanaResource";
    public static final String UNION = "io.github.asanaresource.Union";
    static final String VARIANT = "io.github.asanaresource.Variant";
    static final String OPEN_ENUM = "io.github.asanaresource.OpenEnum";
    static final String GENERATED_FROM_SPEC = "io.github.asanaresource.GeneratedFromSpec";
    static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

    private Annotations() {}

    /** The annotation of that name on the element. */
    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Whether the element is annotated as a spec. */
    static boolean isSpec(@Nullable Element element) {
        return SpecKind.of(element).isPresent();
    }

    /** The value of a member, where it is written. */
    static Optional<AnnotationValue> member(AnnotationMirror annotation, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** The values of the member {@code value}, which is a list. */
    @SuppressWarnings("unchecked") // getValue() of an array member is documented to be a list of annotation values
    static List<AnnotationValue> values(AnnotationMirror annotation) {
        return member(annotation, "value")
                .filter(value -> value.getValue() instanceof List)
                .map(value -> (List<AnnotationValue>) value.getValue())
                .orElse(List.of());
    }

    /** The value of a text member, where it is written and not empty. */
    static Optional<AnnotationValue> text(AnnotationMirror annotation, String member) {
        return member(annotation, member).filter(value -> value.getValue() instanceof String text && !text.isEmpty());
    }
}
