package io.github.asanaresource.scaffold.existing;

import io.github.asanaresource.scaffold.WireNames;
import java.util.List;
import java.util.Optional;

/**
 * A method of a spec: an accessor, or a variant of a union.
 *
 * @param name its name
 * @param type its type
 * @param annotations its annotations, in their order
 * @param range where it is, from its first annotation to its semicolon
 */
public record SpecMethod(String name, SpecTypeUse type, List<SpecAnnotation> annotations, Range range) {

    /** {@return the name of the field on the wire} */
    public String wireName() {
        return annotation("JsonProperty")
                .flatMap(found -> found.values().stream().findFirst())
                .orElseGet(() -> WireNames.of(name));
    }

    /**
     * Returns an annotation.
     *
     * @param simpleName its simple name
     * @return the annotation, if the method has it
     */
    public Optional<SpecAnnotation> annotation(String simpleName) {
        return annotations.stream()
                .filter(each -> each.name().equals(simpleName))
                .findFirst();
    }
}
