package io.github.asanaresource.scaffold.plan;

import java.util.List;

/**
 * {@code @OpenEnum} on an accessor.
 *
 * @param strings the strings
 * @param name the name of the enum; empty for the one by default
 */
public record InlineEnum(List<String> strings, String name) {}
