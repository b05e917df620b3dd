package io.github.asanaresource.scaffold.openapi;

import java.util.List;
import java.util.Set;

/**
 * What an object declares.
 *
 * @param parents the schemas of which it has all properties, too
 * @param properties its own properties, in the order of the document
 * @param required the names of the properties, its own or inherited ones, that it declares as required
 */
public record Shape(List<String> parents, List<Property> properties, Set<String> required) {}
