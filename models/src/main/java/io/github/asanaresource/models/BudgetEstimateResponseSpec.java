package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;

/**
 * The estimate of a budget, and how it is calculated.
 *
 * <p>See <a href="https://developers.asana.com/reference/getbudgets">Asana's reference</a>.
 */
@AsanaResource
public interface BudgetEstimateResponseSpec extends BudgetEstimateRequestSpec {

    @ReadOnly
    @Example("USD")
    String units();

    @ReadOnly
    @Example("100")
    BigDecimal value();
}
