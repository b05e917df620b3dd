package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asanaresource.Presence;
import io.github.asanaresource.json.MalformedJsonException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that models do. */
class TaskTest {

    @ParameterizedTest
    @ValueSource(strings = {"com.fasterxml.jackson.databind.ObjectMapper", "tools.jackson.databind.ObjectMapper"})
    void noJacksonIsThere(String mapper) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(mapper));
    }

    @Test
    void buildsComparesAndShows() {
        Task task = Task.builder()
                .gid("1")
                .dueOn(LocalDate.of(2027, 1, 31))
                .actualTimeMinutes(new BigDecimal("1.10"))
                .startPolicy(TaskStartPolicy.SAME_DAY)
                .parent(parent -> parent.gid("2"))
                .setNull(Task.Field.EXTERNAL)
                .unknownField("new_this_week", true)
                .build();

        assertEquals(
                "Task{gid=1, due_on=2027-01-31, actual_time_minutes=1.10, start_policy=same_day, parent=Task{gid=2}, "
                        + "external=null, unknown fields: [new_this_week]}",
                task.toString());
        assertEquals(task, task.toBuilder().build());
        assertEquals(task.hashCode(), task.toBuilder().build().hashCode());
        assertNotEquals(task, task.toBuilder().unset(Task.Field.EXTERNAL).build());
    }

    @Test
    void readsJsonAndWritesItBack() {
        String json =
                "{\"gid\":\"1\",\"start_policy\":\"later\",\"parent\":{\"gid\":\"2\"},\"memberships\":[{\"resource_type\":\"goal\"},"
                    + "\"none\"],\"new_this_week\":1.10}";
        Task task = Task.fromJson(json);

        assertEquals(Optional.of(TaskStartPolicy.UNRECOGNIZED), task.startPolicy());
        assertEquals(json, task.toJson());
        assertEquals(List.of(task, task), Task.TYPE.listFromJson("[" + json + "," + json + "]"));
        MalformedJsonException e = assertThrows(MalformedJsonException.class, () -> Task.fromJson("{\"gid\":1"));
        assertEquals(
                "line 1, column 9, at $: expected a comma or the end of the object, not the end of the document",
                e.getMessage());
    }

    @Test
    void readsParsedJsonAndGivesItBack() {
        Map<String, ?> json = Map.of(
                "start_policy",
                "later",
                "memberships",
                List.of(Map.of("resource_type", "goal", "role", "editor"), "none"));
        Task task = Task.fromMap(json);

        assertEquals(json, task.toMap());

        assertEquals(Optional.of(TaskStartPolicy.UNRECOGNIZED), task.startPolicy());
        assertEquals(Presence.ABSENT, task.presence(Task.Field.EXTERNAL));
        assertEquals(
                List.of(
                        new Membership.Goal(Goal.builder()
                                .resourceType("goal")
                                .role("editor")
                                .build()),
                        new Membership.Unrecognized("none")),
                task.memberships());
    }
}
