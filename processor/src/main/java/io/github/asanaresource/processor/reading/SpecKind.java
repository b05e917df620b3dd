package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.processor.definition.FieldType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The kinds of specs. */
enum SpecKind {
    RESOURCE(Annotations.ASANA_RESOURCE, "field"),
    UNION(Annotations.UNION, "variant"),
    OPEN_ENUM(Annotations.OPEN_ENUM, "constant");

    private final String annotation;
    private final String part;

    SpecKind(String annotation, String part) {
        this.annotation = annotation;
        this.part = part;
    }

    /** Returns the kind of an element: the first one if it has several annotations of specs, empty if it has none. */
    static Optional<SpecKind> of(@Nullable Element element) {
        return Stream.of(values())
                .filter(kind -> element != null && kind.find(element).isPresent())
                .findFirst();
    }

    /** The kind that the author of an interface without an annotation means. */
    static SpecKind meantBy(TypeElement unannotated) {
        return hasVariants(unannotated) ? UNION : RESOURCE;
    }

    /** Whether a type has methods with {@code @Variant}. */
    static boolean hasVariants(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(
                        method -> Annotations.find(method, Annotations.VARIANT).isPresent());
    }

    /** The annotation that makes an element a spec. */
    Optional<AnnotationMirror> find(Element element) {
        return Annotations.find(element, annotation);
    }

    /** The annotation as it appears in sources, such as {@code @AsanaResource}. */
    String annotation() {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    /** The word for the specified type in messages. */
    String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The word for what a member declares in messages. */
    String part() {
        return part;
    }

    /** The type of a field that names such a spec, or the type emitted from it. */
    FieldType.Single type(ClassName name) {
        return switch (this) {
            case RESOURCE -> new FieldType.Resource(name);
            case UNION -> new FieldType.Union(name);
            case OPEN_ENUM -> new FieldType.OpenEnum(name);
        };
    }
}
