package io.github.asanaresource.processor.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reports annotations of Jackson that say nothing to us, which is all but {@code @JsonProperty}. */
final class JacksonAnnotations {

    /** What to do instead, and the annotations for which that is so. Any other is to be removed. */
    private static final Map<String, Set<String>> ADVICE = Map.ofEntries(
            Map.entry("write @JsonProperty with the one name that Asana uses", Set.of("JsonAlias")),
            Map.entry("write @JsonProperty in its place", Set.of("JsonGetter", "JsonSetter")),
            Map.entry("remove the method, too, if the model is not to have the field", Set.of("JsonIgnore")),
            Map.entry("remove it; what is absent is not written, and what is null is", Set.of("JsonInclude")),
            Map.entry("remove it; dates and numbers stay as they came", Set.of("JsonFormat")),
            Map.entry("remove it; fields are written in the order of the spec", Set.of("JsonPropertyOrder")),
            Map.entry(
                    "remove it; unknownFields() has what the spec does not name",
                    Set.of("JsonAnyGetter", "JsonAnySetter", "JsonIgnoreProperties")),
            Map.entry(
                    "write a spec with @Union, and @Variant on its methods",
                    Set.of("JsonSubTypes", "JsonTypeInfo", "JsonTypeName")),
            Map.entry("remove it; names on the wire are in snake case, or as @JsonProperty says", Set.of("JsonNaming")),
            Map.entry("write Javadoc in its place", Set.of("JsonClassDescription", "JsonPropertyDescription")),
            Map.entry("remove it; UNRECOGNIZED stands for strings without a constant", Set.of("JsonEnumDefaultValue")),
            Map.entry("remove it, and declare the fields of the object here", Set.of("JsonUnwrapped")));

    private static final List<String> PACKAGES = List.of("com.fasterxml.jackson.", "tools.jackson.");

    private JacksonAnnotations() {}

    /** Reports those of an element. */
    static void check(Element element, Problems problems) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
            if (PACKAGES.stream().anyMatch(type.getQualifiedName().toString()::startsWith)
                    && !Annotations.is(annotation, Annotations.JSON_PROPERTY)) {
                problems.report(
                        Rule.JACKSON_ANNOTATION,
                        Place.of(element, annotation),
                        type.getSimpleName(),
                        advice(type.getSimpleName().toString()));
            }
        }
    }

    private static String advice(String annotation) {
        return ADVICE.entrySet().stream()
                .filter(entry -> entry.getValue().contains(annotation))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("remove it");
    }
}
