package io.github.asanaresource.scaffold.drift;

/**
 * A schema.
 *
 * @param type what it is
 * @param description Markdown; empty if there is none
 */
record ApiSchema(ApiType type, String description) {}
