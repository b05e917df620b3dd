package io.github.asanaresource.scaffold.existing;

/**
 * A part of a source.
 *
 * @param start the index of the first character
 * @param end the index after the last one
 */
public record Range(int start, int end) {}
