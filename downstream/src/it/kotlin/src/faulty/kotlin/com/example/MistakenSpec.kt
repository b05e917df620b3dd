package com.example

import com.fasterxml.jackson.annotation.JsonProperty
import io.github.asanaresource.AsanaResource
import io.github.asanaresource.OpenEnum
import io.github.asanaresource.Required

@AsanaResource
interface MistakenSpec {

    val numLikes: Int

    @get:OpenEnum("low", "low")
    val priority: String

    @Required
    val workspace: String

    val self: Mistaken?

    fun due(): java.util.Date?
}
