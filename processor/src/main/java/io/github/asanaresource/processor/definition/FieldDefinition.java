package io.github.asanaresource.processor.definition;

import java.util.Set;

/**
 * A field of a resource.
 *
 * @param name the name of the accessor
 * @param wireName Asana's name
 * @param constant the name of its constant in the {@code Field} enum
 * @param type the kind of its values
 * @param traits what else the spec says of it
 * @param documentation the Javadoc of the accessor as its author wrote it, or an empty string
 * @param example a value as it is on the wire, or an empty string
 */
public record FieldDefinition(
        String name,
        String wireName,
        String constant,
        FieldType type,
        Set<Trait> traits,
        String documentation,
        String example) {

    public FieldDefinition {
        traits = Set.copyOf(traits);
    }

    /** Whether the spec says this of the field. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
