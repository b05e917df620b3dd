package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * How the spent part of a budget is calculated, in a request.
 *
 * <p>See <a href="https://developers.asana.com/reference/createbudget">Asana's reference</a>.
 */
@AsanaResource
public interface BudgetActualRequestSpec {

    @Example("billable")
    BudgetBillableStatusFilterSpec billableStatusFilter();
}
