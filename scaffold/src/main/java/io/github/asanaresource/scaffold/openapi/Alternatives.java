package io.github.asanaresource.scaffold.openapi;

import java.util.List;
import java.util.Map;

/**
 * Types of which a value has one.
 *
 * @param types references to resources; or one of them, and a string
 * @param discriminator the field whose string tells the types apart; empty if the document names none
 * @param mapping the name of a schema by the string that means it, as far as the document says
 */
public record Alternatives(List<Type> types, String discriminator, Map<String, String> mapping) {}
