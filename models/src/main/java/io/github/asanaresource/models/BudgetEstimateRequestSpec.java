package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;

/**
 * How the estimate of a budget is calculated, in a request.
 *
 * <p>See <a href="https://developers.asana.com/reference/createbudget">Asana's reference</a>.
 */
@AsanaResource
public interface BudgetEstimateRequestSpec {

    BudgetBillableStatusFilterSpec billableStatusFilter();

    @OpenEnum({"none", "tasks", "capacity_plans"})
    @Example("tasks")
    String source();

    @Example("true")
    boolean enabled();
}
