package io.github.asanaresource.processor.definition;

/** A property of a field that a spec declares besides the type. */
public enum Trait {
    REQUIRED,
    READ_ONLY,
    CREATE_ONLY,
    SENSITIVE,
    CONDITIONAL,
    OPT_IN,
    DEPRECATED
}
