package io.github.asanaresource.processor.definition;

/** The visibility of an emitted type. */
public enum Visibility {
    PUBLIC,
    PACKAGE_PRIVATE
}
