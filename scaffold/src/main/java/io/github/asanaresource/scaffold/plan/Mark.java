package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.openapi.Property;
import io.github.asanaresource.scaffold.openapi.Trait;
import java.util.EnumSet;
import java.util.Set;

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

    /**
     * Returns the annotations of a property.
     *
     * @param property the property
     * @param isRequired whether the document requires it
     * @param isOfRequest whether its schema is one that only requests have
     * @return the annotations that its accessor gets
     */
    public static Set<Mark> of(Property property, boolean isRequired, boolean isOfRequest) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        property.traits().forEach(trait -> marks.add(valueOf(trait.name())));
        if (isOfRequest) {
            // They say when Asana sends a field, and nobody sends a request but the user.
            marks.remove(CONDITIONAL);
            marks.remove(OPT_IN);
        }
        if (isRequired && !property.traits().contains(Trait.READ_ONLY)) {
            marks.add(REQUIRED);
        }
        return marks;
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
