package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;

/**
 * A request to create or update a budget.
 *
 * <p>See <a href="https://developers.asana.com/reference/createbudget">Asana's reference</a>.
 */
@AsanaResource
public interface BudgetRequestSpec extends BudgetCompactSpec {

    BudgetEstimateRequestSpec estimate();

    BudgetActualRequestSpec actual();

    BudgetTotalRequestSpec total();

    @Example("181636")
    String parent();
}
