package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.Nullable;
import io.github.asanaresource.processor.definition.FieldType;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** What a type can be the spec of. */
enum SpecKind {
    RESOURCE(Annotations.ASANA_RESOURCE, "resource", ElementKind.INTERFACE, "method", "field"),
    UNION(Annotations.UNION, "union", ElementKind.INTERFACE, "method", "variant"),
    OPEN_ENUM(Annotations.OPEN_ENUM, "open enum", ElementKind.ENUM, "constant", "text");

    private final String annotation;
    private final String noun;
    private final ElementKind form;
    private final String member;
    private final String part;

    SpecKind(String annotation, String noun, ElementKind form, String member, String part) {
        this.annotation = annotation;
        this.noun = noun;
        this.form = form;
        this.member = member;
        this.part = part;
    }

    /** The kind of an element; the first, if it claims to be several; empty if it is no spec. */
    static Optional<SpecKind> of(@Nullable Element element) {
        return Stream.of(values())
                .filter(kind -> element != null && kind.find(element).isPresent())
                .findFirst();
    }

    /** The annotation that makes a spec of an element. */
    Optional<AnnotationMirror> find(Element element) {
        return Annotations.find(element, annotation);
    }

    /** The annotation as a source has it, such as {@code @AsanaResource}. */
    String annotation() {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    /** What is specified, in messages. */
    String noun() {
        return noun;
    }

    /** What such a spec must be. */
    ElementKind form() {
        return form;
    }

    /** What declares a part of it, in messages. */
    String member() {
        return member;
    }

    /** What a member declares, in messages. */
    String part() {
        return part;
    }

    /** The type of a field that names such a spec, or what is emitted from it. */
    FieldType.Element type(ClassName name) {
        return switch (this) {
            case RESOURCE -> new FieldType.Resource(name);
            case UNION -> new FieldType.Union(name);
            case OPEN_ENUM -> new FieldType.OpenEnum(name);
        };
    }
}
