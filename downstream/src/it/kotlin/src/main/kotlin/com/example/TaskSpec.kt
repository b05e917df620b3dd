package com.example

import com.fasterxml.jackson.annotation.JsonProperty
import io.github.asanaresource.AsanaResource
import io.github.asanaresource.OpenEnum
import java.net.URI
import java.time.LocalDate

/** A task, the basic unit of work. */
@AsanaResource
interface TaskSpec : NamedSpec {

    /** The day on which it is due. */
    val dueOn: LocalDate?

    @get:OpenEnum("default_task", "milestone")
    val resourceSubtype: String

    @get:JsonProperty("permalink_url")
    val link: URI?

    val color: ColorSpec?

    val assignee: AssigneeSpec?

    val access: AccessSpec?

    val subtasks: List<TaskSpec>

    /** Who works on it. */
    @AsanaResource
    interface AssigneeSpec : NamedSpec
}
