package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asanaresource.Page;
import io.github.asanaresource.Presence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs the code of the guide's page on choosing fields. */
class ChoosingFieldsGuideTest {

    private static final TaskResponse.Selection FIELDS = TaskResponse.optFields().name().dueOn();

    @Test
    void everything() {
        assertEquals("status,new_task.name", JobResponse.TYPE.optFields());
        assertEquals(JobResponse.TYPE.optFields(), Page.typeOf(JobResponse.TYPE).optFields());
    }

    @Test
    void some() {
        TaskResponse.Selection fields = TaskResponse.optFields()
                .name()
                .assignee(user -> user.photo())
                .dependencies(task -> task.all())
                .access(access -> access.goal(goal -> goal.role()))
                .path("created_by.name");

        assertEquals(
                "name,assignee.image_128x128,dependencies.name,access.resource_subtype,access.resource_type,access.role,"
                        + "created_by.name",
                fields.toString());
    }

    /** Stands in for Asana. */
    private static byte[] get(String path) {
        assertEquals("/tasks?project=12&limit=100&opt_fields=name,due_on", path);
        return "{\"data\":[{\"gid\":\"1\",\"name\":\"a\",\"due_on\":null}]}".getBytes(UTF_8);
    }

    @Test
    void inARequest() {
        byte[] json = get("/tasks?project=12&limit=100&opt_fields=" + FIELDS);

        TaskResponse task = Page.fromJson(TaskResponse.TYPE, json).data().get(0);
        assertEquals(Optional.of("a"), task.name());
        assertEquals(Presence.NULL, task.presence(TaskResponse.Field.DUE_ON));
        assertEquals(Presence.ABSENT, task.presence(TaskResponse.Field.NOTES));
    }
}
