package io.github.asanaresource;

/** The fields of a model whose spec declares none: there is no such thing. */
public enum NoField implements ResourceField {
    ;

    @Override
    public FieldDefinition definition() {
        throw new AssertionError();
    }
}
