package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.existing.SpecType;
import java.util.List;
import java.util.Optional;

/** A spec that there is to be. */
public sealed interface PlannedSpec {

    /** {@return its name, after those of the types around it} */
    String name();

    /** {@return Markdown; empty if there is none} */
    String description();

    /** {@return the spec that there is} */
    Optional<SpecType> existing();

    /** {@return the specs in it} */
    default List<PlannedSpec> nested() {
        return List.of();
    }

    /** {@return its name without those of the types around it} */
    default String simpleName() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    /**
     * The spec of a resource.
     *
     * @param name its name
     * @param description Markdown; empty if there is none
     * @param existing the spec that there is
     * @param parents the names of the specs whose fields it has
     * @param isBasedOn whether it is based on them, since Java would not let it extend them
     * @param fields the fields that it declares
     * @param nested the specs in it
     */
    record Resource(
            String name,
            String description,
            Optional<SpecType> existing,
            List<String> parents,
            boolean isBasedOn,
            List<PlannedField> fields,
            List<PlannedSpec> nested)
            implements PlannedSpec {}

    /**
     * The spec of a union.
     *
     * @param name its name
     * @param description Markdown; empty if there is none
     * @param existing the spec that there is
     * @param discriminators the fields whose strings tell the variants apart
     * @param variants the variants
     */
    record Union(
            String name,
            String description,
            Optional<SpecType> existing,
            List<String> discriminators,
            List<Variant> variants)
            implements PlannedSpec {}

    /**
     * A variant.
     *
     * @param name the name of its method
     * @param type its type
     * @param strings the strings that mean it; none if the kind of JSON does
     */
    record Variant(String name, JavaType type, List<String> strings) {}

    /**
     * The spec of an open enum.
     *
     * @param name its name
     * @param description Markdown; empty if there is none
     * @param existing the spec that there is
     * @param constants the constants
     */
    record OpenEnum(String name, String description, Optional<SpecType> existing, List<Constant> constants)
            implements PlannedSpec {}

    /**
     * An interface with the custom fields of a workspace, for specs to extend.
     *
     * @param name its name
     * @param description Markdown; empty if there is none
     * @param existing the interface that there is
     * @param fields the custom fields that it declares
     */
    record CustomFields(String name, String description, Optional<SpecType> existing, List<PlannedCustomField> fields)
            implements PlannedSpec {}

    /**
     * A constant.
     *
     * @param name its name
     * @param string the string that it stands for
     * @param description Markdown; empty if there is none
     */
    record Constant(String name, String string, String description) {}
}
