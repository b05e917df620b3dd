package io.github.asanaresource.scaffold.settings;

import java.util.List;
import java.util.Optional;

/**
 * A custom field of a workspace.
 *
 * @param gid its identifier, which consists of digits
 * @param name its name, which may be any text
 * @param description what it is for; empty if nobody has said so
 * @param subtype its {@code resource_subtype}
 * @param kind what its values are; empty if the scaffold does not know the subtype
 * @param isReadOnly whether Asana computes the values, or lets nobody set them
 * @param options the options of an enum, disabled ones too
 */
public record CustomFieldDefinition(
        String gid,
        String name,
        String description,
        String subtype,
        Optional<Kind> kind,
        boolean isReadOnly,
        List<Option> options) {

    /** What the values of a custom field are. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        DATE_TIME,
        ENUM,
        MULTI_ENUM,
        PEOPLE,
        REFERENCE,
        /** Formulas and IDs, whatever their subtype is. */
        COMPUTED
    }

    /**
     * An option of an enum.
     *
     * @param gid its identifier, which consists of digits
     * @param name its name, which may be any text
     */
    public record Option(String gid, String name) {}
}
