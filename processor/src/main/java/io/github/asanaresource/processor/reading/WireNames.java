package io.github.asanaresource.processor.reading;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** What {@code @JsonProperty} says of an accessor, or of a constant of an enum. */
final class WireNames {

    private WireNames() {}

    /** The text on the wire: what the annotation says, or else the default. */
    static String read(Element element, String byDefault, List<Problem> problems) {
        Optional<AnnotationMirror> property = Annotations.find(element, Annotations.JSON_PROPERTY);
        property.ifPresent(found -> found.getElementValues().forEach((member, value) -> {
            if (!member.getSimpleName().contentEquals("value")) {
                problems.add(new Problem(
                        Rule.JSON_PROPERTY_MEMBER,
                        String.format(
                                "@JsonProperty says what stands on the wire and nothing else: remove \"%s\"",
                                member.getSimpleName()),
                        new Problem.Place(element, found, value)));
            }
        }));
        return property.flatMap(found -> Annotations.text(found, "value"))
                .map(value -> (String) value.getValue())
                .orElse(byDefault);
    }

    /** Where the text is said: in the annotation, or else by the name of the element. */
    static Problem.Place place(Element element) {
        return Annotations.find(element, Annotations.JSON_PROPERTY)
                .flatMap(found ->
                        Annotations.text(found, "value").map(value -> new Problem.Place(element, found, value)))
                .orElseGet(() -> Problem.Place.of(element));
    }
}
