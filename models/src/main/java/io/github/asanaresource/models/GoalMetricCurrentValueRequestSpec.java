package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;

/**
 * A request to update the current value of a metric of a goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/updategoalmetric">Asana's reference</a>.
 */
@AsanaResource
public interface GoalMetricCurrentValueRequestSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task")
    String resourceType();

    @Example("8.12")
    BigDecimal currentNumberValue();
}
