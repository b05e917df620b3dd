package com.example

import com.fasterxml.jackson.databind.ObjectMapper
import io.github.asanaresource.FieldTrait
import io.github.asanaresource.Presence
import io.github.asanaresource.ResourceField
import java.math.BigDecimal
import java.net.URI
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.time.OffsetDateTime
import kotlin.jvm.optionals.getOrNull
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Test

/** What the processor makes of the specs in Kotlin. */
class KotlinTest {

    @Test
    fun everyKind() {
        val json = """
            {
              "string": "a", "nullable_string": null, "flag": true, "nullable_flag": false, "is_local": true,
              "count": 7, "nullable_count": 8, "number": 1.10, "date": "2026-11-27",
              "date_time": "2026-11-27T10:00:00.000Z", "uri": "https://example.com/1", "any": {"a": 1},
              "nullable_any": 5, "model": {"gid": "1"}, "strings": ["a"], "nullable_strings": ["a", null],
              "longs": [7], "open_enums": ["low", "urgent"], "models": [{"gid": "1"}],
              "unions": [{"resource_type": "goal_membership", "role": "editor"}], "dates": {"a": "2026-11-27"},
              "any_by_key": {"a": null}, "models_by_key": {"a": {"gid": "1"}}, "name": "A", "owner": {"gid": "2"},
              "levels": {"a": "high"}, "workspace": "12", "num_likes": 9, "secret": "hush", "hearted": false
            }
        """
        val model = EveryKind.fromJson(json)
        val named = Named.builder().gid("1").build()
        val goal = AccessGoalMembership.builder().resourceType("goal_membership").role("editor").build()
        assertEquals(
            listOf<Any?>(
                "a", null, true, false, true, 7L, 8L, BigDecimal("1.10"), LocalDate.of(2026, 11, 27),
                OffsetDateTime.parse("2026-11-27T10:00Z"), URI("https://example.com/1"), mapOf("a" to 1), 5, named,
                listOf("a"), listOf("a", null), listOf(7L), listOf(EveryKindOpenEnums.LOW, EveryKindOpenEnums.UNRECOGNIZED),
                listOf(named), listOf(Access.Goal(goal)), mapOf("a" to LocalDate.of(2026, 11, 27)), mapOf("a" to null),
                mapOf("a" to named), "A", Named.builder().gid("2").build(), mapOf("a" to Level.HIGH), "12", 9L, "hush",
            ),
            listOf<Any?>(
                model.string().getOrNull(), model.nullableString().getOrNull(), model.flag().getOrNull(),
                model.nullableFlag().getOrNull(), model.isLocal().getOrNull(), model.count().getOrNull(),
                model.nullableCount().getOrNull(), model.number().getOrNull(), model.date().getOrNull(),
                model.dateTime().getOrNull(), model.uri().getOrNull(), model.any().getOrNull(),
                model.nullableAny().getOrNull(), model.model().getOrNull(), model.strings(), model.nullableStrings(),
                model.longs(), model.openEnums(), model.models(), model.unions(), model.dates(), model.anyByKey(),
                model.modelsByKey(), model.name().getOrNull(), model.owner().getOrNull(), model.levels(),
                model.workspace().getOrNull(), model.numLikes().getOrNull(), model.secret().getOrNull(),
            ),
        )
        assertEquals(emptyMap<String, Any>(), model.unknownFields())
    }

    @Test
    fun traits() {
        assertEquals(
            mapOf(
                EveryKind.Field.WORKSPACE to setOf(FieldTrait.REQUIRED, FieldTrait.CREATE_ONLY),
                EveryKind.Field.NUM_LIKES to setOf(FieldTrait.READ_ONLY, FieldTrait.CONDITIONAL, FieldTrait.OPT_IN),
                EveryKind.Field.SECRET to setOf(FieldTrait.SENSITIVE),
                EveryKind.Field.HEARTED to setOf(FieldTrait.DEPRECATED),
            ),
            EveryKind.Field.entries.associateWith { it.definition().traits() }.filterValues { it.isNotEmpty() },
        )
    }

    @Test
    fun inheritanceAndNames() {
        assertEquals("gid,name,due_on,resource_subtype,permalink_url,color,assignee,access,subtasks", fields(Task.TYPE.fields()))
        assertEquals("gid,name", fields(TaskAssignee.TYPE.fields()))
        assertEquals("gid,name,workspace,due_on", fields(TaskRequest.TYPE.fields()))
    }

    private fun fields(fields: List<ResourceField>) = fields.joinToString(",") { it.wireName() }

    @Test
    fun presence() {
        val task = Task.fromJson("""{"due_on":null,"name":"A"}""")
        assertEquals(
            listOf(Presence.NULL, Presence.PRESENT, Presence.ABSENT),
            listOf(Task.Field.DUE_ON, Task.Field.NAME, Task.Field.LINK).map(task::presence),
        )
    }

    @Test
    fun builders() {
        val task = Task.builder()
            .name("A")
            .color(Color.DARK_PINK)
            .assignee { it.gid("1") }
            .access(Access.Project(AccessProjectMembership.builder().resourceType("project_membership").build()))
            .subtasks(listOf(Task.builder().gid("2").build()))
            .build()
        assertEquals(
            """{"name":"A","color":"dark-pink","assignee":{"gid":"1"},"access":{"resource_type":"project_membership"},"subtasks":[{"gid":"2"}]}""",
            task.toJson(),
        )
        assertEquals(task, Task.fromJson(task.toJson()))
        assertNotEquals(task, task.toBuilder().name("B").build())
        assertEquals("name,assignee.name", Task.optFields().name().assignee { it.name() }.toString())
    }

    @Test
    fun jackson() {
        val mapper = ObjectMapper()
        val task = mapper.readValue("""{"name":"A","color":"none"}""", Task::class.java)
        assertEquals(Color.NONE, task.color().getOrNull())
        assertEquals("""{"name":"A","color":"none"}""", mapper.writeValueAsString(task))
    }

    @Test
    fun aSpecThatExtendsOneOfTheArtifact() {
        val task = SprintTask.fromJson("""{"created_by":{"gid":"1"},"estimated_days":1.50}""")
        assertEquals(BigDecimal("1.50"), task.estimatedDays().getOrNull())
        assertEquals(emptyMap<String, Any>(), task.unknownFields())
    }

    /** kapt passes KDoc on as it is, except for that of constants and of `@property`. */
    @Test
    fun documentation() {
        val source = Files.readString(Path.of("target/generated-sources/kapt/compile/com/example/Documented.java"))
        assertEquals(
            "What KDoc becomes: `code`, *emphasis* and a link to [TaskSpec].|A second paragraph.",
            comment(source, "public final class Documented").substringBefore("|<p>Immutable"),
        )
        assertEquals(
            "A property &amp; its &lt;markup&gt;.|@return the value",
            comment(source, "public Optional<String> documented()"),
        )
        assertEquals(
            "A function.|@return what it returns|@see \"TaskSpec\"",
            comment(source, "public Optional<String> function()"),
        )
        assertEquals("Asana's {@code tagged}.|@return the value", comment(source, "public Optional<String> tagged()"))
        val color = Files.readString(Path.of("target/generated-sources/kapt/compile/com/example/Color.java"))
        assertEquals("Colors that fields share.", comment(color, "public enum Color").substringBefore("|"))
        assertEquals("{@code none}.", comment(color, "NONE(\"none\")"))
    }

    /** The comment before a declaration, without what surrounds its lines. */
    private fun comment(source: String, declaration: String) =
        source.substringBefore(declaration).substringAfterLast("/**").substringBefore("*/")
            .lines().map { it.trim().removePrefix("*").trim() }.filter { it.isNotEmpty() }.joinToString("|")
}
