package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * A goal, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getgoals">Asana's reference</a>.
 */
@AsanaResource
public interface GoalCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("goal")
    String resourceType();

    @Example("Grow web traffic by 30%")
    String name();

    UserCompactSpec owner();
}
