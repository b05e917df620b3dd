package io.github.asanaresource.processor.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reports annotations of Jackson other than {@code @JsonProperty}, since they have no effect on models. */
final class JacksonAnnotations {

    /** The advice in a message, and the annotations that it is for. The advice for any other is to remove it. */
    private static final Map<String, Set<String>> ADVICE = Map.ofEntries(
            Map.entry("write @JsonProperty with the one name that Asana uses", Set.of("JsonAlias")),
            Map.entry("write @JsonProperty instead", Set.of("JsonGetter", "JsonSetter")),
            Map.entry("remove it, and the method too if the model should not have the field", Set.of("JsonIgnore")),
            Map.entry("remove it; absent fields are not written, and null ones are", Set.of("JsonInclude")),
            Map.entry("remove it; dates and numbers are written as they were read", Set.of("JsonFormat")),
            Map.entry("remove it; fields are written in the order of the spec", Set.of("JsonPropertyOrder")),
            Map.entry(
                    "remove it; unknownFields() holds the fields that the spec does not declare",
                    Set.of("JsonAnyGetter", "JsonAnySetter", "JsonIgnoreProperties")),
            Map.entry(
                    "write a spec with @Union and annotate its methods with @Variant",
                    Set.of("JsonSubTypes", "JsonTypeInfo", "JsonTypeName")),
            Map.entry(
                    "remove it; names on the wire are in snake case unless @JsonProperty says otherwise",
                    Set.of("JsonNaming")),
            Map.entry("write Javadoc instead", Set.of("JsonClassDescription", "JsonPropertyDescription")),
            Map.entry("remove it; UNRECOGNIZED stands for strings without a constant", Set.of("JsonEnumDefaultValue")),
            Map.entry("remove it and declare the fields of the object here", Set.of("JsonUnwrapped")));

    private static final List<String> PACKAGES = List.of("com.fasterxml.jackson.", "tools.jackson.");

    private JacksonAnnotations() {}

    /** Reports the annotations of an element. */
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
