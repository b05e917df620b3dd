package io.github.asanaresource.catalogue.proof;

import java.util.List;
import java.util.Locale;

/** What values a field has: what a fact says of it, and what the type of its accessor says. */
sealed interface Kind {

    /** Kinds that need no more said. */
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

    /** Text of an open set, with the texts that are known, in their order. */
    record OpenSet(List<String> literals) implements Kind {}

    /** An object that has a schema, and so a model of the same name. */
    record Resource(String schema) implements Kind {}

    /** One of several kinds. */
    record OneOf(String union) implements Kind {}

    record ListOf(Kind element) implements Kind {

        @Override
        public boolean isReadFromText() {
            return element.isReadFromText();
        }
    }

    record MapOf(Kind value) implements Kind {}

    /** Whether a model holds the text, or texts, and makes a value of them on access. */
    default boolean isReadFromText() {
        return this == Plain.DATE || this == Plain.TIMESTAMP || this == Plain.URI || this instanceof OpenSet;
    }

    /** Reads the notation of the facts, such as {@code list of object:UserCompact}. */
    static Kind parse(String notation, List<String> literals) {
        if (notation.startsWith("list of ")) {
            return new ListOf(parse(notation.substring("list of ".length()), literals));
        }
        if (notation.startsWith("map of ")) {
            return new MapOf(parse(notation.substring("map of ".length()), literals));
        }
        if (notation.startsWith("object:")) {
            return new Resource(notation.substring("object:".length()));
        }
        if (notation.startsWith("union:")) {
            return new OneOf(notation.substring("union:".length()));
        }
        if (notation.equals("enum")) {
            return new OpenSet(literals);
        }
        return Plain.valueOf(notation.toUpperCase(Locale.ROOT));
    }
}
