package io.github.asanaresource;

/** The fields of a model whose spec names none: there is no such thing. */
public enum NoField implements ResourceField {
    ;

    @Override
    public String resource() {
        throw new AssertionError();
    }

    @Override
    public String wireName() {
        throw new AssertionError();
    }
}
