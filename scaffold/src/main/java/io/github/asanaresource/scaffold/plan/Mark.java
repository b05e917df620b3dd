package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.openapi.Trait;

/** An annotation without members, in the order in which accessors have them. */
public enum Mark {
    DEPRECATED("java.lang.Deprecated"),
    REQUIRED("io.github.asanaresource.Required"),
    READ_ONLY("io.github.asanaresource.ReadOnly"),
    CREATE_ONLY("io.github.asanaresource.CreateOnly"),
    CONDITIONAL("io.github.asanaresource.Conditional"),
    OPT_IN("io.github.asanaresource.OptIn");

    private final String annotation;

    Mark(String annotation) {
        this.annotation = annotation;
    }

    static Mark of(Trait trait) {
        return valueOf(trait.name());
    }

    /** {@return the qualified name of the annotation} */
    public String annotation() {
        return annotation;
    }

    /** {@return the simple name of the annotation} */
    public String simpleName() {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
