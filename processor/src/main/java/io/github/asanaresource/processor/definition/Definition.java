package io.github.asanaresource.processor.definition;

import com.palantir.javapoet.ClassName;

/** The definition of the type that is emitted for a spec. */
public sealed interface Definition permits ResourceDefinition, UnionDefinition, OpenEnumDefinition {

    /** The character with which documentation in Markdown begins, which no text contains. */
    String MARKDOWN = "\uffff";

    /** The type to emit. */
    ClassName name();

    /** The qualified name of the spec. */
    String spec();

    /** The visibility of the type. */
    Visibility visibility();

    /** The Javadoc of the spec as its author wrote it, after {@link #MARKDOWN} if it is Markdown; or an empty string. */
    String documentation();
}
