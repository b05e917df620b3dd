package io.github.asanaresource.processor.definition;

/** Who can see an emitted type. */
public enum Visibility {
    PUBLIC,
    PACKAGE_PRIVATE
}
