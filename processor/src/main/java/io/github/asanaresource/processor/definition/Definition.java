package io.github.asanaresource.processor.definition;

import com.palantir.javapoet.ClassName;

/** What one spec asks to emit. */
public sealed interface Definition permits ResourceDefinition, UnionDefinition, OpenEnumDefinition {

    /** The type to emit. */
    ClassName name();

    /** The qualified name of the spec. */
    String spec();

    /** Who can see the type. */
    Visibility visibility();

    /** The Javadoc of the spec as its author wrote it, or an empty string. */
    String documentation();
}
