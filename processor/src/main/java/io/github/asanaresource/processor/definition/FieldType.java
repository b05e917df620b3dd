package io.github.asanaresource.processor.definition;

import com.palantir.javapoet.ClassName;

/** The kind of a field's values: one {@link Single}, or an array or object of them. */
public sealed interface FieldType {

    /** A kind of a single value, which can also be the kind of the elements of an array or object. */
    sealed interface Single extends FieldType {}

    /** A kind that is the same in every spec. */
    enum Scalar implements Single {
        STRING,
        BOOLEAN,
        INTEGER,
        NUMBER,
        DATE,
        DATE_TIME,
        URI,
        ANY
    }

    /** A string from an open set; the enum lists its known strings. */
    record OpenEnum(ClassName name) implements Single {}

    /** A nested resource; its model is emitted in this compilation or an earlier one. */
    record Resource(ClassName name) implements Single {}

    /** A value of one of several types; its interface is emitted in this compilation or an earlier one. */
    record Union(ClassName name) implements Single {}

    /** A JSON array. */
    record ArrayOf(Single element) implements FieldType {}

    /** A JSON object whose keys are data. */
    record ObjectOf(Single value) implements FieldType {}
}
