package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * The fields of requests that create or update a goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/updategoal">Asana's reference</a>.
 */
@AsanaResource
public interface GoalRequestBaseSpec extends GoalBaseSpec {

    @Example("12345")
    String team();

    @Example("12345")
    String workspace();

    @Example("12345")
    String timePeriod();

    @Example("12345")
    String owner();
}
