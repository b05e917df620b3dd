package com.example

import io.github.asanaresource.AsanaResource
import io.github.asanaresource.Required
import java.time.LocalDate

/** A request to create a task. */
@AsanaResource(basedOn = [NamedSpec::class])
interface TaskRequestSpec {

    @get:Required
    val workspace: String

    val dueOn: LocalDate?
}
