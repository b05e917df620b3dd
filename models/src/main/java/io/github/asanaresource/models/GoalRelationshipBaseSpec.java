package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.ReadOnly;

/**
 * The fields of a relationship of a goal with what supports it that requests and responses share.
 *
 * <p>See <a href="https://developers.asana.com/reference/getgoalrelationship">Asana's reference</a>.
 */
@AsanaResource
public interface GoalRelationshipBaseSpec extends GoalRelationshipCompactSpec {

    @ReadOnly
    GoalCompactSpec supportedGoal();
}
