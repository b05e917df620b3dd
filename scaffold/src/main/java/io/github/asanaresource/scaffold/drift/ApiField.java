package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.plan.Mark;
import java.util.Optional;
import java.util.Set;

/**
 * A field of an object.
 *
 * @param type its type
 * @param traits its traits, as the spec has them
 * @param description Markdown; empty if there is none
 * @param example a value as parsed JSON
 */
record ApiField(ApiType type, Set<Mark> traits, String description, Optional<Object> example) {}
