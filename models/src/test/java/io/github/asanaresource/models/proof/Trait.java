package io.github.asanaresource.models.proof;

import java.util.Locale;

/** A property of a field that the API declares besides the kind. */
enum Trait {
    REQUIRED,
    READ_ONLY,
    DEPRECATED,
    CONDITIONAL,
    OPT_IN;

    /** Reads the notation of the facts, such as {@code read-only}. */
    static Trait parse(String notation) {
        return valueOf(notation.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
