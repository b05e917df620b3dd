package io.github.asanaresource.scaffold.existing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type in a source.
 *
 * @param name its name, after those of the types around it: {@code TaskBaseSpec.ExternalSpec}
 * @param kind what it is a spec of
 * @param annotations its annotations
 * @param parents the types that it extends
 * @param methods its methods, in their order
 * @param constants its constants, if it is an enum
 * @param nested the types in it
 * @param layout where its parts are
 */
public record SpecType(
        String name,
        SpecKind kind,
        List<SpecAnnotation> annotations,
        List<SpecTypeUse> parents,
        List<SpecMethod> methods,
        List<SpecConstant> constants,
        List<SpecType> nested,
        Layout layout) {

    /**
     * Where the parts of a type are.
     *
     * @param file the file
     * @param nameEnd the index after its name
     * @param headEnd the index after the last of the types that it extends, or after its name
     * @param bodyStart the index after its opening brace
     * @param bodyEnd the index of its closing brace
     */
    public record Layout(SpecFile file, int nameEnd, int headEnd, int bodyStart, int bodyEnd) {}

    /** {@return its name without those of the types around it} */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** {@return the name that its annotation asks for} */
    public Optional<String> requestedName() {
        return annotations.stream()
                .flatMap(each -> each.members().getOrDefault("name", List.of()).stream())
                .findFirst();
    }

    /** {@return the name that its annotation asks for, or the name of a spec without its suffix} */
    public String modelName() {
        return requestedName()
                .orElseGet(() -> simpleName().endsWith("Spec")
                        ? simpleName().substring(0, simpleName().length() - "Spec".length())
                        : simpleName());
    }

    /** {@return the types whose fields it has without extending them, as they are written} */
    public List<String> bases() {
        return annotation("AsanaResource")
                .map(each -> each.members().getOrDefault("basedOn", List.of()))
                .orElse(List.of());
    }

    /**
     * Returns an annotation.
     *
     * @param simpleName its simple name
     * @return the annotation, if the type has it
     */
    public Optional<SpecAnnotation> annotation(String simpleName) {
        return annotations.stream()
                .filter(each -> each.name().equals(simpleName))
                .findFirst();
    }

    /**
     * Returns the accessor of a field.
     *
     * @param wireName the name of the field
     * @return the accessor, if the type itself declares one
     */
    public Optional<SpecMethod> accessor(String wireName) {
        return methods.stream().filter(each -> each.wireName().equals(wireName)).findFirst();
    }

    /** {@return this type, and all types in it} */
    public Stream<SpecType> withNested() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(SpecType::withNested));
    }
}
