package io.github.asanaresource.processor.definition;

import com.palantir.javapoet.ClassName;

/** The kind of a field's values: a single {@link Element}, or an array or object of them. */
public sealed interface FieldType {

    /** A kind that can stand alone, in an array or in an object. */
    sealed interface Element extends FieldType {}

    /** A kind that is the same in every spec. */
    enum Scalar implements Element {
        STRING,
        BOOLEAN,
        INTEGER,
        NUMBER,
        DATE,
        DATE_TIME,
        URI,
        ANY
    }

    /** A string of an open set; the enum has its known members. */
    record OpenEnum(ClassName name) implements Element {}

    /** A nested resource; its model is emitted in this compilation or an earlier one. */
    record Resource(ClassName name) implements Element {}

    /** One of several kinds; its interface is emitted in this compilation or an earlier one. */
    record Union(ClassName name) implements Element {}

    /** A JSON array. */
    record ArrayOf(Element element) implements FieldType {}

    /** A JSON object whose keys are data. */
    record ObjectOf(Element value) implements FieldType {}
}
