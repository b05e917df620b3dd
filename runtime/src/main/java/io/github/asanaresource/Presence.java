package io.github.asanaresource;

/** Whether a document has a field: what {@code presence(Field)} of an emitted model answers. */
public enum Presence {

    /** The document does not name the field. Asana leaves out what {@code opt_fields} did not ask for. */
    ABSENT,

    /** The document names the field, and its value is null. In an update this clears the field. */
    NULL,

    /** The document has a value for the field; it may be an empty string, array or object. */
    PRESENT
}
