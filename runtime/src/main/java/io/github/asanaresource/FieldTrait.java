package io.github.asanaresource;

/** What a spec says of a field besides its kind. */
public enum FieldTrait {
    /** A request must have it: {@link Required}. */
    REQUIRED,
    /** Asana sets it: {@link ReadOnly}. */
    READ_ONLY,
    /** Its value stays out of messages: {@link Sensitive}. */
    SENSITIVE,
    /** Asana sends it only under some condition: {@link Conditional}. */
    CONDITIONAL,
    /** Asana sends it only where {@code opt_fields} asks for it: {@link OptIn}. */
    OPT_IN,
    /** It should no longer be used: {@link Deprecated}. */
    DEPRECATED
}
