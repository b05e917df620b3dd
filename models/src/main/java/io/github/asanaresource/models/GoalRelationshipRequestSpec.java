package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A request to update a relationship of a goal with what supports it.
 *
 * <p>See <a href="https://developers.asana.com/reference/updategoalrelationship">Asana's reference</a>.
 */
@AsanaResource
public interface GoalRelationshipRequestSpec extends GoalRelationshipBaseSpec {}
