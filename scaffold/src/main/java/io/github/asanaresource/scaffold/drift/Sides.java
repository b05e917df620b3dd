package io.github.asanaresource.scaffold.drift;

import java.util.Map;

/**
 * What is compared, in the same terms.
 *
 * @param before the specs, the models or the older document
 * @param after the document, with a schema for each heir
 * @param heirs the specs that have no schema, each with the schema whose fields it inherits, as which it is compared
 */
record Sides(Api before, Api after, Map<String, String> heirs) {}
