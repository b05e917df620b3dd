package io.github.asanaresource;

import com.google.errorprone.annotations.Immutable;

/**
 * What identifies a custom field.
 *
 * @param property what it is
 * @param value the gid or the name
 */
@Immutable
@SuppressWarnings("exports") // nobody needs the annotation
public record CustomFieldKey(Property property, String value) {

    /** By what a custom field is identified. */
    public enum Property {
        /** The identifier, which is unique. */
        GID("gid"),
        /** The name, which several custom fields can have. */
        NAME("name");

        final String wireName;

        Property(String wireName) {
            this.wireName = wireName;
        }
    }

    /**
     * Identifies a custom field by its gid.
     *
     * @param gid the gid
     * @return the key
     */
    public static CustomFieldKey ofGid(String gid) {
        return new CustomFieldKey(Property.GID, gid);
    }

    /**
     * Identifies a custom field by its name.
     *
     * @param name the name
     * @return the key
     */
    public static CustomFieldKey ofName(String name) {
        return new CustomFieldKey(Property.NAME, name);
    }

    /** {@return the gid, or the name in quotation marks} */
    @Override
    public String toString() {
        return property == Property.GID ? value : '"' + value + '"';
    }
}
