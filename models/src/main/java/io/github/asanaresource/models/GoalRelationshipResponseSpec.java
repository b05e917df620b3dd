package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A relationship of a goal with what supports it, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getgoalrelationship">Asana's reference</a>.
 */
@AsanaResource
public interface GoalRelationshipResponseSpec extends GoalRelationshipBaseSpec {}
