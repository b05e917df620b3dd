package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import java.math.BigDecimal;

/**
 * The total of a budget, in a request.
 *
 * <p>See <a href="https://developers.asana.com/reference/createbudget">Asana's reference</a>.
 */
@AsanaResource
public interface BudgetTotalRequestSpec {

    @Example("true")
    boolean enabled();

    @Example("100")
    BigDecimal value();
}
