package com.example

import io.github.asanaresource.MissingFieldsException
import kotlin.jvm.optionals.getOrNull
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/** What the guide shows. */
class GuideTest {

    private fun describe(task: Task): String {
        val name: String? = task.name().getOrNull()
        val kind = when (task.resourceSubtype().getOrNull()) {
            TaskResourceSubtype.DEFAULT_TASK -> "task"
            TaskResourceSubtype.MILESTONE -> "milestone"
            TaskResourceSubtype.UNRECOGNIZED -> task.resourceSubtypeAsString().get()
            null -> "?"
        }
        val level = when (val access = task.access().getOrNull()) {
            is Access.Project -> access.value().accessLevel().getOrNull()
            is Access.Goal -> access.value().role().getOrNull()
            is Access.Unrecognized -> access.json().toString()
            null -> null
        }
        return "$kind $name, $level"
    }

    @Test
    fun reading() {
        val project = """{"resource_type":"project_membership","access_level":"editor"}"""
        assertEquals(
            "milestone A, editor",
            describe(Task.fromJson("""{"name":"A","resource_subtype":"milestone","access":$project}""")),
        )
        assertEquals(
            "approval null, {resource_type=team}",
            describe(Task.fromJson("""{"resource_subtype":"approval","access":{"resource_type":"team"}}""")),
        )
        assertEquals("? null, null", describe(Task.fromJson("{}")))
    }

    @Test
    fun building() {
        val request = TaskRequest.builder()
            .workspace("12")
            .setNull(TaskRequest.Field.DUE_ON)
            .build()
        assertEquals("""{"workspace":"12","due_on":null}""", request.toJson())

        val missing = assertThrows(MissingFieldsException::class.java) { TaskRequest.builder().name("A").build() }
        assertEquals(listOf("workspace"), missing.fields())
    }
}
