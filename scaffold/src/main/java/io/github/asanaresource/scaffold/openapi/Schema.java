package io.github.asanaresource.scaffold.openapi;

/** A schema that gets a spec of its own. */
public sealed interface Schema {

    /** {@return its name in the document} */
    String name();

    /** {@return Markdown; empty if there is none} */
    String description();

    /**
     * An object.
     *
     * @param name its name in the document
     * @param description Markdown; empty if there is none
     * @param shape what it declares
     */
    record Resource(String name, String description, Shape shape) implements Schema {}

    /**
     * One of several types.
     *
     * @param name its name in the document
     * @param description Markdown; empty if there is none
     * @param alternatives the types
     */
    record Union(String name, String description, Alternatives alternatives) implements Schema {}

    /**
     * A set of strings.
     *
     * @param name its name in the document
     * @param description Markdown; empty if there is none
     * @param literals the strings
     */
    record OpenSet(String name, String description, Type.Literals literals) implements Schema {}
}
