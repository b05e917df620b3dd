package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;

/**
 * The spent part of a budget, and how it is calculated.
 *
 * <p>See <a href="https://developers.asana.com/reference/getbudgets">Asana's reference</a>.
 */
@AsanaResource
public interface BudgetActualResponseSpec extends BudgetActualRequestSpec {

    @ReadOnly
    @Example("100")
    BigDecimal value();

    @ReadOnly
    @Example("USD")
    String units();
}
