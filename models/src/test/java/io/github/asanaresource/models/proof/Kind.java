package io.github.asanaresource.models.proof;

import java.util.List;

/** The kind of values of a field, according to a fact or to the type of its accessor. */
sealed interface Kind {

    /** Kinds without further properties. */
    enum Plain implements Kind {
        TEXT,
        FLAG,
        INTEGER,
        DECIMAL,
        DATE,
        TIMESTAMP,
        URI,
        ANY
    }

    /** A string from an open set, with the known strings in their order. */
    record OpenSet(List<String> literals) implements Kind {}

    /** An object with a schema, and therefore a model, of the same name. */
    record Resource(String schema) implements Kind {}

    /** A value of one of several types. */
    record OneOf(String union) implements Kind {}

    record ListOf(Kind element) implements Kind {

        @Override
        public boolean isReadFromText() {
            return element.isReadFromText();
        }
    }

    record MapOf(Kind value) implements Kind {}

    /** Tells whether a model holds strings and converts them on access. */
    default boolean isReadFromText() {
        return this == Plain.DATE || this == Plain.TIMESTAMP || this == Plain.URI || this instanceof OpenSet;
    }
}
