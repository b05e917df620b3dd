package io.github.asanaresource.processor.reading;

import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.processor.definition.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The annotations of a spec, by name: the processor runs without their classes. */
public final class Annotations {

    /** All annotations of the runtime, in the form that processors use to ask for them. */
    public static final String ALL = "io.github.asanaresource.*";

    static final String ASANA_RESOURCE = "io.github.asanaresource.AsanaResource";
    static final String UNION = "io.github.asanaresource.Union";
    static final String VARIANT = "io.github.asanaresource.Variant";
    static final String OPEN_ENUM = "io.github.asanaresource.OpenEnum";
    static final String CUSTOM_FIELD = "io.github.asanaresource.CustomField";
    static final String REQUIRED = "io.github.asanaresource.Required";
    static final String SENSITIVE = "io.github.asanaresource.Sensitive";
    static final String GENERATED_FROM_SPEC = "io.github.asanaresource.GeneratedFromSpec";
    static final String EXAMPLE = "io.github.asanaresource.Example";
    static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

    static final String DEPRECATED = "java.lang.Deprecated";

    /** The traits of a field, by the annotations that stand for them. */
    private static final Map<String, Trait> TRAITS = Map.ofEntries(
            Map.entry(REQUIRED, Trait.REQUIRED),
            Map.entry("io.github.asanaresource.ReadOnly", Trait.READ_ONLY),
            Map.entry("io.github.asanaresource.CreateOnly", Trait.CREATE_ONLY),
            Map.entry(SENSITIVE, Trait.SENSITIVE),
            Map.entry("io.github.asanaresource.Conditional", Trait.CONDITIONAL),
            Map.entry("io.github.asanaresource.OptIn", Trait.OPT_IN),
            Map.entry(DEPRECATED, Trait.DEPRECATED));

    private Annotations() {}

    /**
     * The annotations of a method that only accessors of specs can have; {@code @JsonProperty} and {@code @Deprecated} have
     * other uses too.
     */
    static Stream<? extends AnnotationMirror> ofAccessors(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .filter(mirror -> Stream.of(OPEN_ENUM, VARIANT, EXAMPLE, CUSTOM_FIELD)
                                .anyMatch(name -> is(mirror, name))
                        || (TRAITS.keySet().stream().anyMatch(name -> is(mirror, name)) && !is(mirror, DEPRECATED)));
    }

    /** Returns the traits that the annotations of an accessor declare for its field. */
    static Set<Trait> traits(ExecutableElement accessor) {
        return TRAITS.entrySet().stream()
                .filter(entry -> find(accessor, entry.getKey()).isPresent())
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** Whether an annotation has that name. */
    static boolean is(AnnotationMirror annotation, String name) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals(name);
    }

    /** The annotation of that name on the element. */
    static Optional<AnnotationMirror> find(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> is(mirror, annotation))
                .<AnnotationMirror>map(mirror -> mirror)
                .findFirst();
    }

    /** Whether the element is annotated as a spec. */
    static boolean isSpec(@Nullable Element element) {
        return SpecKind.of(element).isPresent();
    }

    /** The value of a member, if the source has it. */
    static Optional<AnnotationValue> member(AnnotationMirror annotation, String member) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    /** The values of the member {@code value}, which is an array. */
    static List<AnnotationValue> values(AnnotationMirror annotation) {
        return values(annotation, "value");
    }

    /** The values of a member, which is an array. */
    @SuppressWarnings("unchecked") // getValue() of an array member is documented to be a list of annotation values
    static List<AnnotationValue> values(AnnotationMirror annotation, String member) {
        return member(annotation, member)
                .filter(value -> value.getValue() instanceof List)
                .map(value -> (List<AnnotationValue>) value.getValue())
                .orElse(List.of());
    }

    /** The value of a member that is a string, if the source has it and it is not empty. */
    static Optional<AnnotationValue> string(AnnotationMirror annotation, String member) {
        return member(annotation, member)
                .filter(value -> isResolved(value) && value.getValue() instanceof String string && !string.isEmpty());
    }

    /** Whether the compiler could resolve the value. It reports an error if not, and the value is this string. */
    static boolean isResolved(AnnotationValue value) {
        return !"<error>".equals(value.getValue());
    }

    /** A value as a string. */
    static String string(AnnotationValue value) {
        return String.valueOf(value.getValue());
    }
}
