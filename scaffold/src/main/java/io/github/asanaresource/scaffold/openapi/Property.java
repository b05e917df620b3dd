package io.github.asanaresource.scaffold.openapi;

import java.util.Optional;
import java.util.Set;

/**
 * A property of an object.
 *
 * @param name its name on the wire
 * @param type its type
 * @param traits what else it declares
 * @param description Markdown; empty if there is none
 * @param example a value as parsed JSON, which may contradict the type
 */
public record Property(String name, Type type, Set<Trait> traits, String description, Optional<Object> example) {}
