package io.github.asanaresource.scaffold.existing;

import java.util.List;

/** What a type is a spec of. */
public enum SpecKind {
    RESOURCE("AsanaResource"),
    UNION("Union"),
    OPEN_ENUM("OpenEnum"),
    /** No spec; other specs can extend it, nevertheless. */
    NONE("");

    private final String annotation;

    SpecKind(String annotation) {
        this.annotation = annotation;
    }

    static SpecKind of(List<SpecAnnotation> annotations) {
        for (SpecKind kind : values()) {
            if (annotations.stream().anyMatch(each -> each.name().equals(kind.annotation))) {
                return kind;
            }
        }
        return NONE;
    }
}
