package io.github.asanaresource.processor.definition;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A resource, as its spec declares it.
 *
 * @param name the model to emit
 * @param spec the qualified name of the spec
 * @param visibility the visibility of the model
 * @param documentation the Javadoc of the spec as its author wrote it, or an empty string
 * @param fields the fields in the order of the document, and then the custom fields
 * @param openEnums the enums that the fields declare, in their order
 */
public record ResourceDefinition(
        ClassName name,
        String spec,
        Visibility visibility,
        String documentation,
        List<FieldDefinition> fields,
        List<OpenEnumDefinition> openEnums)
        implements Definition {

    public ResourceDefinition {
        fields = List.copyOf(fields);
        openEnums = List.copyOf(openEnums);
    }

    /** Returns the type of the elements of {@code custom_fields}, if the custom fields are in an array. */
    public Optional<FieldType.Single> customFieldElement() {
        return customFields()
                .filter(type -> hasCustomFields())
                .flatMap(type ->
                        type instanceof FieldType.ArrayOf array ? Optional.of(array.element()) : Optional.empty());
    }

    /** Tells whether the spec has accessors of custom fields. */
    public boolean hasCustomFields() {
        return fields.stream().anyMatch(field -> field.customField().isPresent());
    }

    /** Tells whether the builder has a setter of a field. The element of an array has more than a value to be set. */
    public boolean isSettable(FieldDefinition field) {
        return field.customField().isEmpty()
                || (customFields().filter(FieldType.ObjectOf.class::isInstance).isPresent()
                        && !field.is(Trait.READ_ONLY));
    }

    private Optional<FieldType> customFields() {
        return fields.stream()
                .filter(field -> field.wireName().equals("custom_fields"))
                .map(FieldDefinition::type)
                .findFirst();
    }
}
