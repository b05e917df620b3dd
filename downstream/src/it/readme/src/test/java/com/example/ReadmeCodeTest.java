package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The code of the README, run. */
class ReadmeCodeTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void firstScreen() throws Exception {
        String json =
                "{\"gid\":\"42\",\"status\":\"paused\",\"new_task\":{\"name\":\"Copy\"},\"new_portfolio\":{\"gid\":\"9\"}}";

        JobResponse job = JobResponse.fromJson(json); // no library; a plain mapper of Jackson 2 or 3 reads it, too

        String step = switch (job.status().orElseThrow()) {
            case NOT_STARTED, IN_PROGRESS -> "not yet";
            case SUCCEEDED ->
                "done: " + job.newTask().flatMap(TaskCompact::name).orElse("?");
            case FAILED -> "failed";
            case UNRECOGNIZED -> "new to us: " + job.statusAsString().orElseThrow();
        };
        assertEquals("new to us: paused", step);

        assertEquals(Presence.PRESENT, job.presence(JobResponse.Field.NEW_TASK));
        assertEquals(Map.of("gid", "9"), job.unknownFields().get("new_portfolio"));
        assertEquals(json, job.toJson());
        assertEquals(job, mapper.readValue(json, JobResponse.class));
    }

    @Test
    void reading() throws Exception {
        TaskResponse task =
                mapper.readValue("{\"due_on\":null,\"dependencies\":[{\"gid\":\"1\"}]}", TaskResponse.class);

        assertEquals(Optional.empty(), task.dueOn());
        assertEquals(Presence.NULL, task.presence(TaskResponse.Field.DUE_ON));
        assertEquals(Presence.ABSENT, task.presence(TaskResponse.Field.NAME));
        assertEquals(List.of(TaskCompact.builder().gid("1").build()), task.dependencies());
        assertEquals(Map.of(), task.customFields()); // never null
    }

    @Test
    void building() throws Exception {
        TaskResponse task = TaskResponse.builder()
                .name("Roadmap")
                .dueOn(LocalDate.of(2027, 1, 31))
                .color(Color.DARK_PINK)
                .assignee(assignee -> assignee.gid("12"))
                .setNull(TaskResponse.Field.EXTERNAL) // written as null, which clears it
                .unknownField("new_this_week", true)
                .build();

        TaskResponse renamed = task.toBuilder()
                .name("Road map")
                .unset(TaskResponse.Field.DUE_ON) // not written, which leaves it as it is
                .build();
        assertEquals(
                "{\"name\":\"Road map\",\"color\":\"dark-pink\",\"assignee\":{\"gid\":\"12\"},"
                        + "\"external\":null,\"new_this_week\":true}",
                mapper.writeValueAsString(renamed));
    }

    private static String describe(Access access) {
        if (access instanceof Access.Project project) {
            return project.value().accessLevel().orElse("?");
        } else if (access instanceof Access.Goal goal) {
            return goal.value().role().orElse("?");
        } else if (access instanceof Access.Unrecognized unrecognized) {
            return "new to us: " + unrecognized.json();
        }
        throw new AssertionError(access);
    }

    @Test
    void unions() throws Exception {
        String goal = "{\"resource_subtype\":\"goal_membership\",\"role\":\"editor\"}";
        assertEquals("editor", describe(mapper.readValue(goal, Access.class)));
        assertEquals(goal, mapper.writeValueAsString(mapper.readValue(goal, Access.class)));
        assertEquals(
                "commenter",
                describe(mapper.readValue(
                        "{\"resource_type\":\"project_membership\",\"access_level\":\"commenter\"}", Access.class)));
        assertEquals(
                "new to us: {resource_type=team_membership}",
                describe(mapper.readValue("{\"resource_type\":\"team_membership\"}", Access.class)));
    }

    @Test
    void fromMap() {
        assertEquals(
                TaskCompact.builder().gid("1").unknownField("new", true).build(),
                TaskCompact.fromMap(Map.of("gid", "1", "new", true)));
    }

    @Test
    void malformed() throws Exception {
        TaskResponse task = mapper.readValue("{\"due_on\":\"soon\"}", TaskResponse.class);

        assertEquals(Optional.of("soon"), task.dueOnAsString());
        MalformedValueException e = assertThrows(MalformedValueException.class, task::dueOn);
        assertEquals("TaskResponse.due_on: \"soon\" is not a date such as 2019-09-15", e.getMessage());
    }

    @Test
    void unreadable() throws Exception {
        TaskResponse task = mapper.readValue("{\"name\":5,\"notes\":\"Buy catnip\"}", TaskResponse.class);

        assertEquals(Optional.of("Buy catnip"), task.notes());
        assertEquals(Set.of(TaskResponse.Field.NAME), task.unreadableFields().keySet());
        MalformedValueException e = assertThrows(MalformedValueException.class, task::name);
        assertEquals("TaskResponse.name: expected a string, not an integer", e.getMessage());
    }

    @Test
    void required() {
        MissingFieldsException e = assertThrows(MissingFieldsException.class, TaskCreateRequest.builder()::build);
        assertEquals("TaskCreateRequest must have workspace: give each a value", e.getMessage());
    }
}
