package io.github.asanaresource;

/** The fields of a model whose spec declares none: an enum without constants. */
public enum NoField implements ResourceField {
    ;

    @Override
    public FieldDefinition definition() {
        throw new AssertionError();
    }
}
