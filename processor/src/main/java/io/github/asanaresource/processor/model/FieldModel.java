package io.github.asanaresource.processor.model;

/**
 * A field of a resource.
 *
 * @param name the name of the accessor
 * @param wireName Asana's name
 * @param constant the name of its constant in the {@code Field} enum
 * @param type the kind of its values
 * @param documentation the Javadoc of the accessor as its author wrote it, or empty text
 */
public record FieldModel(String name, String wireName, String constant, FieldType type, String documentation) {}
