package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;

/**
 * A budget of a project, with all its fields.
 *
 * <p>See <a href="https://developers.asana.com/reference/getbudgets">Asana's reference</a>.
 */
@AsanaResource
public interface BudgetResponseSpec extends BudgetCompactSpec {

    BudgetEstimateResponseSpec estimate();

    BudgetActualResponseSpec actual();

    BudgetTotalResponseSpec total();

    ProjectCompactSpec parent();
}
