package io.github.asanaresource.scaffold.openapi;

/** A property of a field that a schema declares besides the type, and apart from whether it is required. */
public enum Trait {
    READ_ONLY,
    CREATE_ONLY,
    CONDITIONAL,
    OPT_IN,
    DEPRECATED
}
