package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.Required;

/**
 * A request to add a subgoal to a goal.
 *
 * <p>No operation declares it. See <a href="https://developers.asana.com/reference/rest-api-reference">Asana's reference</a>.
 */
@AsanaResource
public interface GoalAddSubgoalRequestSpec {

    @Required
    @Example("1331")
    String subgoal();

    @Example("1331")
    String insertBefore();

    @Example("1331")
    String insertAfter();
}
