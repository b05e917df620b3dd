package io.github.asanaresource.processor.definition;

/** What a spec says of a field besides its type. */
public enum Trait {
    REQUIRED,
    READ_ONLY,
    SENSITIVE,
    CONDITIONAL,
    OPT_IN,
    DEPRECATED
}
