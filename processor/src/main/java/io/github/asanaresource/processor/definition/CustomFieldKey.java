package io.github.asanaresource.processor.definition;

/**
 * What identifies a custom field.
 *
 * @param property what it is
 * @param value the gid or the name
 */
public record CustomFieldKey(Property property, String value) {

    /** By what a custom field is identified. */
    public enum Property {
        GID,
        NAME
    }
}
