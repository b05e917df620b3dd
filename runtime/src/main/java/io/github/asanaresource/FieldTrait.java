package io.github.asanaresource;

/** A property of a field that a spec declares besides the kind. */
public enum FieldTrait {
    /** A request must have the field: {@link Required}. */
    REQUIRED,
    /** Asana sets the field: {@link ReadOnly}. */
    READ_ONLY,
    /** Only a request that creates the resource can set the field: {@link CreateOnly}. */
    CREATE_ONLY,
    /** The value is hidden in {@code toString()} and in messages: {@link Sensitive}. */
    SENSITIVE,
    /** Asana sends the field only under certain conditions: {@link Conditional}. */
    CONDITIONAL,
    /** Asana sends the field only if {@code opt_fields} requests it: {@link OptIn}. */
    OPT_IN,
    /** The field should no longer be used: {@link Deprecated}. */
    DEPRECATED
}
