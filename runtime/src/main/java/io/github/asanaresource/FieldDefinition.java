package io.github.asanaresource;

import com.google.errorprone.annotations.Immutable;
import java.util.Set;

/**
 * The definition of a field: one row of the table by which a model is read, written and compared.
 *
 * @param wireName the name of the field on the wire, such as {@code new_task}
 * @param kind the kind of JSON that the spec declares
 * @param traits the other properties that the spec declares; unmodifiable
 */
@Immutable
@SuppressWarnings({"Immutable", "exports"}) // the set of traits is a copy; nobody needs the annotation
public record FieldDefinition(String wireName, FieldKind kind, Set<FieldTrait> traits) {

    /**
     * Creates the definition of a field.
     *
     * @param wireName the name of the field on the wire
     * @param kind the kind of JSON that the spec declares
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
        this(wireName, kind, Set.of(traits));
    }
}
