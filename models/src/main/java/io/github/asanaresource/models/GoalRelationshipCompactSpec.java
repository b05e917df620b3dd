package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;

/**
 * A relationship of a goal with what supports it, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getgoalrelationships">Asana's reference</a>.
 */
@AsanaResource
public interface GoalRelationshipCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("goal_relationship")
    String resourceType();

    @ReadOnly
    @OpenEnum({"subgoal", "supporting_work"})
    @Example("subgoal")
    String resourceSubtype();

    @ReadOnly
    ProjectCompactSpec supportingResource();

    @Example("1.0")
    BigDecimal contributionWeight();
}
