package io.github.asanaresource.models.proof;

import java.util.Optional;
import java.util.Set;

/**
 * The declaration of one field of one schema in the API.
 *
 * @param field the name on the wire
 * @param example the API's example of a value as JSON, if it has one of this kind
 */
record Fact(String schema, String field, Kind kind, Set<Trait> traits, Optional<String> example) {}
