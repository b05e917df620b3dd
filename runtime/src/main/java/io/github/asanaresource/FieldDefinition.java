package io.github.asanaresource;

import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import java.util.Set;

/**
 * The definition of a field: one row of the table by which a model is read, written and compared.
 *
 * @param wireName the name of the field on the wire, such as {@code new_task}; for a custom field, the name of its accessor
 *     in that form
 * @param kind the kind of JSON that the spec declares
 * @param customField what identifies the custom field, if it is one
 * @param traits the other properties that the spec declares; unmodifiable
 */
@Immutable
@SuppressWarnings({"Immutable", "exports"}) // the set of traits is a copy; nobody needs the annotation
public record FieldDefinition(
        String wireName, FieldKind kind, Optional<CustomFieldKey> customField, Set<FieldTrait> traits) {

    /**
     * Creates the definition of a field.
     *
     * @param wireName the name of the field on the wire
     * @param kind the kind of JSON that the spec declares
     * @param customField what identifies the custom field, if it is one
     * @param traits the other properties that the spec declares
     */
    public FieldDefinition {
        traits = Set.copyOf(traits);
    }

    /**
     * Creates the definition of a field.
     *
     * @param wireName the name of the field on the wire
     * @param kind the kind of JSON that the spec declares
     * @param traits the other properties that the spec declares
     */
    public FieldDefinition(String wireName, FieldKind kind, FieldTrait... traits) {
        this(wireName, kind, Optional.empty(), Set.of(traits));
    }

    /**
     * Creates the definition of a custom field.
     *
     * @param wireName the name of its accessor, in the form of names on the wire
     * @param kind the kind of its value
     * @param customField what identifies it
     * @param traits the other properties that the spec declares
     */
    public FieldDefinition(String wireName, FieldKind kind, CustomFieldKey customField, FieldTrait... traits) {
        this(wireName, kind, Optional.of(customField), Set.of(traits));
    }
}
