package io.github.asanaresource.models;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Conditional;
import io.github.asanaresource.Example;
import io.github.asanaresource.OpenEnum;
import io.github.asanaresource.ReadOnly;
import java.math.BigDecimal;

/**
 * How the progress of a goal is measured.
 *
 * <p>See <a href="https://developers.asana.com/reference/getgoal">Asana's reference</a>.
 */
@AsanaResource
public interface GoalMetricBaseSpec {

    @ReadOnly
    @Example("12345")
    String gid();

    @ReadOnly
    @Example("task")
    String resourceType();

    @ReadOnly
    @OpenEnum("number")
    String resourceSubtype();

    @Conditional
    @Example("2")
    long precision();

    @OpenEnum({"none", "currency", "percentage"})
    String unit();

    @Example("EUR")
    String currencyCode();

    @Example("5.2")
    BigDecimal initialNumberValue();

    @Example("10.2")
    BigDecimal targetNumberValue();

    @Example("8.12")
    BigDecimal currentNumberValue();

    @ReadOnly
    @Example("8.12")
    String currentDisplayValue();

    @OpenEnum({
        "manual",
        "subgoal_progress",
        "project_task_completion",
        "project_milestone_completion",
        "task_completion",
        "external"
    })
    String progressSource();

    @Conditional
    boolean isCustomWeight();
}
