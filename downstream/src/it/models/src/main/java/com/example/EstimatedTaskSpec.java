package com.example;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.models.TaskResponseSpec;
import java.math.BigDecimal;

/** A task, with a field that the artifact does not have. */
@AsanaResource
public interface EstimatedTaskSpec extends TaskResponseSpec {

    /** How many days the team expects to spend on it. */
    BigDecimal estimatedDays();
}
