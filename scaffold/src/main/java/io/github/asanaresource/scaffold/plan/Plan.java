package io.github.asanaresource.scaffold.plan;

import java.util.List;
import java.util.Set;

/**
 * What there is to be.
 *
 * @param specs the specs that have a file of their own, or have been put elsewhere by hand
 * @param ofSchemas the names of all specs of schemas, whether they are planned or not
 * @param notes what the user has to know, a line each
 */
public record Plan(List<PlannedSpec> specs, Set<String> ofSchemas, List<String> notes) {}
