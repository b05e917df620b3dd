package io.github.asanaresource;

import com.google.errorprone.annotations.Immutable;
import java.util.Set;

/**
 * What a spec says of a field: a row of the table that a model is read, written and compared by.
 *
 * @param wireName Asana's name of the field, such as {@code new_task}
 * @param kind the kind of JSON that it has
 * @param traits what else the spec says; unmodifiable
 */
@Immutable
@SuppressWarnings({"Immutable", "exports"}) // the set of traits is a copy; nobody needs the annotation
public record FieldDefinition(String wireName, FieldKind kind, Set<FieldTrait> traits) {

    /**
     * Defines a field.
     *
     * @param wireName Asana's name of the field
     * @param kind the kind of JSON that it has
     * @param traits what else the spec says
     */
    public FieldDefinition {
        traits = Set.copyOf(traits);
    }

    /**
     * Defines a field.
     *
     * @param wireName Asana's name of the field
     * @param kind the kind of JSON that it has
     * @param traits what else the spec says
     */
    public FieldDefinition(String wireName, FieldKind kind, FieldTrait... traits) {
        this(wireName, kind, Set.of(traits));
    }
}
