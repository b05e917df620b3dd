package io.github.asanaresource.catalogue.proof;

import java.util.Optional;
import java.util.Set;

/**
 * What the API declares of one field of one schema.
 *
 * @param field the name on the wire
 * @param example the API's example of a value as JSON, where it has one of this kind
 */
record Fact(String schema, String field, Kind kind, Set<Trait> traits, Optional<String> example) {}
