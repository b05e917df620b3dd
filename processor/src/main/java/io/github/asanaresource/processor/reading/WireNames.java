package io.github.asanaresource.processor.reading;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads {@code @JsonProperty} of accessors and of constants of enums. */
final class WireNames {

    /** The suffixes of Asana's filters, after a dot. */
    private static final Set<String> FILTERS = Set.of(
            "after",
            "all",
            "any",
            "before",
            "contains",
            "ends_with",
            "greater_than",
            "is_set",
            "less_than",
            "not",
            "starts_with",
            "value");

    private WireNames() {}

    /** Returns the string on the wire: the value of the annotation, or else the default. */
    static String read(Element element, String byDefault, Problems problems) {
        Optional<AnnotationMirror> property = Annotations.find(element, Annotations.JSON_PROPERTY);
        property.ifPresent(found -> found.getElementValues().forEach((member, value) -> {
            if (!member.getSimpleName().contentEquals("value")) {
                problems.report(Rule.JSON_PROPERTY_MEMBER, new Place(element, found, value), member.getSimpleName());
            }
        }));
        Optional<AnnotationValue> value =
                property.flatMap(found -> Annotations.member(found, "value")).filter(Annotations::isResolved);
        value.ifPresent(found -> check(new Place(element, property.orElseThrow(), found), problems));
        return value.map(Annotations::string).filter(name -> !name.isEmpty()).orElse(byDefault);
    }

    private static void check(Place place, Problems problems) {
        String name = Annotations.string(place.requireValue());
        int dot = name.indexOf('.');
        if (name.isBlank()) {
            problems.report(Rule.JSON_PROPERTY_VALUE, place);
        } else if (!name.strip().equals(name)) {
            problems.report(Rule.JSON_PROPERTY_VALUE_BLANKS, place, name, name.strip());
        } else if (place.element() instanceof ExecutableElement && dot >= 0 && !isFilter(name)) {
            problems.report(
                    Rule.JSON_PROPERTY_VALUE_PATH, place, name, name.substring(0, dot), name.substring(dot + 1));
        }
    }

    /** Whether a name is that of a filter, such as {@code assignee.any}. No other name in Asana's API contains a dot. */
    private static boolean isFilter(String name) {
        return FILTERS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Returns the place that gives the string: the annotation, or else the element. */
    static Place place(Element element) {
        return Annotations.find(element, Annotations.JSON_PROPERTY)
                .flatMap(found -> Annotations.string(found, "value").map(value -> new Place(element, found, value)))
                .orElseGet(() -> Place.of(element));
    }
}
