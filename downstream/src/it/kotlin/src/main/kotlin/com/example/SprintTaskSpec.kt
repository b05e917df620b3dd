package com.example

import io.github.asanaresource.AsanaResource
import io.github.asanaresource.models.TaskCompactSpec
import java.math.BigDecimal

/** A task, with a field that the artifact does not have. */
@AsanaResource
interface SprintTaskSpec : TaskCompactSpec {

    /** How many days the team expects to spend on it. */
    val estimatedDays: BigDecimal?
}
