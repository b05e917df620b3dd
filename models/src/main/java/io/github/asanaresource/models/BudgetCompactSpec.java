package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;

/**
 * A budget, as other resources show it.
 *
 * <p>See <a href="https://developers.asana.com/reference/getbudgets">Asana's reference</a>.
 */
@AsanaResource
public interface BudgetCompactSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("budget")
    String resourceType();

    @OpenEnum({"cost", "time"})
    String budgetType();
}
