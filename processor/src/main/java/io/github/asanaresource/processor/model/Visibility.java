package io.github.asanaresource.processor.model;

/** Who can see an emitted type. */
public enum Visibility {
    PUBLIC,
    PACKAGE_PRIVATE
}
