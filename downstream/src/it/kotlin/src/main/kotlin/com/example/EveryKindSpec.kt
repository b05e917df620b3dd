package com.example

import io.github.asanaresource.AsanaResource
import io.github.asanaresource.Conditional
import io.github.asanaresource.CreateOnly
import io.github.asanaresource.Example
import io.github.asanaresource.OpenEnum
import io.github.asanaresource.OptIn
import io.github.asanaresource.ReadOnly
import io.github.asanaresource.Required
import io.github.asanaresource.Sensitive
import java.math.BigDecimal
import java.net.URI
import java.time.LocalDate
import java.time.OffsetDateTime

/** The types of Kotlin that a field can have, as properties and as functions. */
@AsanaResource
interface EveryKindSpec {

    val string: String

    val nullableString: String?

    val flag: Boolean

    val nullableFlag: Boolean?

    val isLocal: Boolean

    val count: Long

    val nullableCount: Long?

    val number: BigDecimal

    val date: LocalDate?

    val dateTime: OffsetDateTime?

    val uri: URI

    val any: Any

    val nullableAny: Any?

    val model: NamedSpec?

    val strings: List<String>

    val nullableStrings: List<String?>?

    val longs: MutableList<Long>

    @get:OpenEnum("low", "high")
    val openEnums: List<String>

    val models: List<NamedSpec>

    val unions: List<AccessSpec>

    val dates: Map<String, LocalDate?>

    val anyByKey: MutableMap<String, Any?>

    val modelsByKey: Map<String, NamedSpec>

    /** A function declares a field, too. */
    fun name(): String?

    fun getOwner(): NamedSpec

    @OpenEnum("low", "high", name = "Level")
    fun levels(): Map<String, String>

    @get:Required
    @get:CreateOnly
    @get:Example("12")
    val workspace: String

    @get:ReadOnly
    @get:Conditional
    @get:OptIn
    val numLikes: Long

    @Sensitive
    fun secret(): String

    @Deprecated("There are likes now.")
    val hearted: Boolean
}
