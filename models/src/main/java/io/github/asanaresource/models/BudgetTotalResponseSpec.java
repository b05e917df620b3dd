package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;

/**
 * The total of a budget.
 *
 * <p>See <a href="https://developers.asana.com/reference/getbudgets">Asana's reference</a>.
 */
@AsanaResource
public interface BudgetTotalResponseSpec extends BudgetTotalRequestSpec {

    @ReadOnly
    @Example("USD")
    String units();
}
