package io.github.asanaresource.scaffold.history;

import java.util.List;

/**
 * What a model shows of a document that its spec does not describe.
 *
 * @param place a schema and a field
 * @param kind how it shows
 * @param string the string that is not recognized, of a variant its discriminator; empty if there is none, or the type has changed
 */
record Sign(String place, Kind kind, String string) {

    /** The fields that tell the variants of Asana's unions apart; the first one counts. */
    static final List<String> DISCRIMINATORS = List.of("resource_subtype", "resource_type");

    /** How something shows. */
    enum Kind {

        /** In {@code unreadableFields()}: JSON of another kind. */
        UNREADABLE,

        /** A string of another format, which the accessor refuses and that of the string returns. */
        MALFORMED,

        /** {@code UNRECOGNIZED} of an open enum, or {@code Unrecognized} of a union. */
        UNRECOGNIZED,

        /** In {@code unknownFields()}. */
        UNKNOWN
    }

    Sign(String place, Kind kind) {
        this(place, kind, "");
    }
}
