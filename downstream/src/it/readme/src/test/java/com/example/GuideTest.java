package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.MissingFieldsException;
import io.github.asanaresource.Presence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs the code of the guide. */
class GuideTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void openEnums() throws Exception {
        String json = "{\"gid\":\"42\",\"status\":\"paused\",\"new_task\":{\"name\":\"Copy\"},\"new_portfolio\":{\"gid\":\"9\"}}";

        JobResponse job = mapper.readValue(json, JobResponse.class);

        String step = switch (job.status().orElseThrow()) {
            case NOT_STARTED, IN_PROGRESS -> "not yet";
            case SUCCEEDED -> "done: " + job.newTask().flatMap(TaskCompact::name).orElse("?");
            case FAILED -> "failed";
            case UNRECOGNIZED -> "unrecognized: " + job.statusAsString().orElseThrow();
        };
        assertEquals("unrecognized: paused", step);

        assertEquals(Presence.PRESENT, job.presence(JobResponse.Field.NEW_TASK));
        assertEquals(Map.of("gid", "9"), job.unknownFields().get("new_portfolio"));
        assertEquals(json, job.toJson());
        assertEquals(job, mapper.readValue(json, JobResponse.class));
    }

    @Test
    void reading() throws Exception {
        TaskResponse task = mapper.readValue("{\"due_on\":null,\"dependencies\":[{\"gid\":\"1\"}]}", TaskResponse.class);

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
                .setNull(TaskResponse.Field.EXTERNAL) // written as null: clears the field
                .unknownField("new_this_week", true)
                .build();

        TaskResponse renamed = task.toBuilder()
                .name("Road map")
                .unset(TaskResponse.Field.DUE_ON) // not written: leaves the field alone
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
            return "unrecognized: " + unrecognized.json();
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
                "unrecognized: {resource_type=team_membership}",
                describe(mapper.readValue("{\"resource_type\":\"team_membership\"}", Access.class)));
    }

    @Test
    void arraysOfOpenEnums() throws Exception {
        CustomFieldResponse field = mapper.readValue("{\"input_restrictions\":[\"task\",\"brief\"]}", CustomFieldResponse.class);

        assertEquals(
                List.of(CustomFieldResponseInputRestrictions.TASK, CustomFieldResponseInputRestrictions.UNRECOGNIZED),
                field.inputRestrictions());
        assertEquals(List.of("task", "brief"), field.inputRestrictionsAsStrings());

        CustomFieldResponse built = CustomFieldResponse.builder()
                .inputRestrictions(List.of(CustomFieldResponseInputRestrictions.TASK))
                .accessLevelsAsStrings(Map.of("12", "editor", "13", "owner"))
                .build();
        assertEquals(CustomFieldResponseAccessLevels.UNRECOGNIZED, built.accessLevels().get("13"));
    }

    @Test
    void parsedJson() {
        TaskCompact task = TaskCompact.fromMap(Map.of("gid", "1", "likes", 2));

        assertEquals(Map.of("likes", 2), task.unknownFields());
        assertEquals(Map.of("gid", "1", "likes", 2), task.toMap());
    }

    @Test
    void nodes() throws Exception {
        JsonNode node = mapper.readTree("{\"actual_time_minutes\":1.10}"); // a double by now
        assertEquals(Optional.of(new BigDecimal("1.1")), mapper.treeToValue(node, TaskResponse.class).actualTimeMinutes());

        ObjectMapper exact = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        JsonNode exactNode = exact.readTree("{\"actual_time_minutes\":1.10}");
        assertEquals(
                Optional.of(new BigDecimal("1.10")), exact.treeToValue(exactNode, TaskResponse.class).actualTimeMinutes());
    }

    record Card(String title, JobResponseStatus status) {}

    @Test
    void ownRecords() throws Exception {
        Card card = mapper.readValue("{\"title\":\"Copy\",\"status\":\"paused\"}", Card.class);

        assertEquals(JobResponseStatus.UNRECOGNIZED, card.status()); // the string is lost
        assertThrows(JsonMappingException.class, () -> mapper.writeValueAsString(card));
    }

    @Test
    void updating() {
        TaskResponse task = TaskResponse.builder().name("Roadmap").build();
        JsonMappingException e = assertThrows(
                JsonMappingException.class,
                () -> mapper.readerForUpdating(task).readValue("{\"name\":\"Road map\"}"));
        assertEquals(
                "TaskResponse is immutable, so that Jackson cannot update it in place:"
                        + " read a new one, and set its fields in toBuilder()",
                e.getOriginalMessage());
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
        TaskCreateRequest.Builder request = TaskCreateRequest.builder().name("Roadmap");

        MissingFieldsException e = assertThrows(MissingFieldsException.class, request::build);
        assertEquals("TaskCreateRequest is missing required fields: workspace", e.getMessage());
    }
}
