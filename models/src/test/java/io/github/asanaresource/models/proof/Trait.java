package io.github.asanaresource.models.proof;

/** A property of a field that the API declares besides the kind. */
enum Trait {
    REQUIRED,
    READ_ONLY,
    CREATE_ONLY,
    DEPRECATED,
    CONDITIONAL,
    OPT_IN
}
