package io.github.asanaresource.processor.reading;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads {@code @JsonProperty} of accessors and of constants of enums. */
final class WireNames {

    private WireNames() {}

    /** Returns the string on the wire: the value of the annotation, or else the default. */
    static String read(Element element, String byDefault, Problems problems) {
        Optional<AnnotationMirror> property = Annotations.find(element, Annotations.JSON_PROPERTY);
        property.ifPresent(found -> found.getElementValues().forEach((member, value) -> {
            if (!member.getSimpleName().contentEquals("value")) {
                problems.report(Rule.JSON_PROPERTY_MEMBER, new Place(element, found, value), member.getSimpleName());
            }
        }));
        return property.flatMap(found -> Annotations.string(found, "value"))
                .map(Annotations::string)
                .orElse(byDefault);
    }

    /** Returns the place that gives the string: the annotation, or else the element. */
    static Place place(Element element) {
        return Annotations.find(element, Annotations.JSON_PROPERTY)
                .flatMap(found -> Annotations.string(found, "value").map(value -> new Place(element, found, value)))
                .orElseGet(() -> Place.of(element));
    }
}
