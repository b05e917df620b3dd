package io.github.asanaresource.scaffold.existing;

import java.util.List;
import java.util.Map;

/**
 * An annotation of a spec.
 *
 * @param name its simple name
 * @param range where it is
 * @param members the values of each member that the source has, as strings: those of string literals, of arrays of them,
 *     and the names of classes
 * @param isPlain whether the members have nothing else, such as the name of a constant
 */
public record SpecAnnotation(String name, Range range, Map<String, List<String>> members, boolean isPlain) {

    /** {@return the values of the member {@code value}; none if there is none} */
    public List<String> values() {
        return members.getOrDefault("value", List.of());
    }
}
