package io.github.asanaresource.scaffold.existing;

import java.util.List;

/**
 * A type that a method names.
 *
 * @param name its name without arguments, as it is in the source
 * @param arguments its arguments
 * @param range where it is
 */
public record SpecTypeUse(String name, List<SpecTypeUse> arguments, Range range) {

    /** {@return the name without packages and outer types} */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** {@return the element of a list, or the value of a map; the type itself if it is neither} */
    public SpecTypeUse element() {
        return arguments.isEmpty() ? this : arguments.get(arguments.size() - 1);
    }
}
