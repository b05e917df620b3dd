package io.github.asanaresource.scaffold.existing;

/**
 * A constant of an enum.
 *
 * @param name its name
 * @param string the string that it stands for
 * @param range where it is, from its first annotation on, without comma
 */
public record SpecConstant(String name, String string, Range range) {}
