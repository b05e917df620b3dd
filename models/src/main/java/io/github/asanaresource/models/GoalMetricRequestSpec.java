package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A request to create a metric of a goal.
 *
 * <p>See <a href="https://developers.asana.com/reference/creategoalmetric">Asana's reference</a>.
 */
@AsanaResource
public interface GoalMetricRequestSpec extends GoalMetricBaseSpec {}
