package io.github.asanaresource.processor.definition;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A resource, as its spec declares it.
 *
 * @param name the model to emit
 * @param spec the qualified name of the spec
 * @param visibility the visibility of the model
 * @param documentation the Javadoc of the spec as its author wrote it, or an empty string
 * @param fields the fields in the order of the document
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
}
