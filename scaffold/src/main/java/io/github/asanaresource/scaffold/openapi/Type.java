package io.github.asanaresource.scaffold.openapi;

import java.util.List;

/** The type of a property. */
public sealed interface Type {

    /** A type without parts. */
    enum Scalar implements Type {
        STRING,
        BOOLEAN,
        INTEGER,
        NUMBER,
        DATE,
        DATE_TIME,
        URI,
        /** Any JSON. */
        ANY
    }

    /**
     * A string from a set.
     *
     * @param strings the strings, without duplicates, in the order of the document
     */
    record Literals(List<String> strings) implements Type {}

    /**
     * A schema of its own.
     *
     * @param schema its name: that of a {@link Schema.Resource}, a {@link Schema.Union} or a {@link Schema.OpenSet}
     */
    record Reference(String schema) implements Type {}

    /**
     * An object that has no schema of its own.
     *
     * @param shape what it declares
     */
    record Inline(Shape shape) implements Type {}

    /**
     * One of several types.
     *
     * @param alternatives the types
     */
    record OneOf(Alternatives alternatives) implements Type {}

    /**
     * An array.
     *
     * @param element the type of its elements
     */
    record ArrayOf(Type element) implements Type {}

    /**
     * An object whose keys are data.
     *
     * @param value the type of its values
     */
    record MapOf(Type value) implements Type {}
}
