package io.github.asanaresource.processor.definition;

import java.util.Optional;
import java.util.Set;

/**
 * A field of a resource.
 *
 * @param name the name of the accessor
 * @param wireName the name of the field on the wire
 * @param constant the name of its constant in the {@code Field} enum
 * @param type the kind of its values
 * @param traits the other properties that the spec declares
 * @param documentation the Javadoc of the accessor as its author wrote it, or an empty string
 * @param example a value as it appears on the wire, or an empty string
 * @param customField what identifies the custom field, if it is one; it has no place of its own on the wire
 */
public record FieldDefinition(
        String name,
        String wireName,
        String constant,
        FieldType type,
        Set<Trait> traits,
        String documentation,
        String example,
        Optional<CustomFieldKey> customField) {

    public FieldDefinition {
        traits = Set.copyOf(traits);
    }

    /** A field that is not a custom field. */
    public FieldDefinition(
            String name,
            String wireName,
            String constant,
            FieldType type,
            Set<Trait> traits,
            String documentation,
            String example) {
        this(name, wireName, constant, type, traits, documentation, example, Optional.empty());
    }

    /** Returns the same field with another type. */
    public FieldDefinition withType(FieldType other) {
        return new FieldDefinition(name, wireName, constant, other, traits, documentation, example, customField);
    }

    /** Tells whether the field has a trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
