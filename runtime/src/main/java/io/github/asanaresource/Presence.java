package io.github.asanaresource;

/** Whether a field is present in a document, as returned by {@link ResourceModel#presence}. */
public enum Presence {

    /** The document does not have the field. Asana omits fields that {@code opt_fields} does not request. */
    ABSENT,

    /** The document has the field with the value null. In an update, this clears the field. */
    NULL,

    /** The document has the field with another value, which may be an empty string, array or object, or unreadable. */
    PRESENT
}
