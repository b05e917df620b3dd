package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.Presence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code of the guide's page on custom fields, run. */
class CustomFieldsGuideTest {

    private static final String JSON = """
            {"gid": "1", "name": "Login", "custom_fields": [
              {"gid": "1204567890123456", "resource_subtype": "number", "number_value": 5},
              {"gid": "1204567890123457", "resource_subtype": "enum", "enum_value": {"gid": "12", "name": "Urgent"}},
              {"gid": "1204567890123458", "resource_subtype": "date", "date_value": null},
              {"gid": "1204567890123459", "resource_subtype": "people", "people_value": [{"gid": "7", "name": "Ada"}]},
              {"gid": "9", "resource_subtype": "text", "text_value": "x"}]}
            """;

    @Test
    void reading() {
        String json = JSON;
        SprintTask task = SprintTask.fromJson(json);

        assertEquals(Optional.of(new BigDecimal("5")), task.storyPoints());
        assertEquals(Presence.NULL, task.presence(SprintTask.Field.RELEASE_DATE)); // it has no value
        assertEquals(Presence.ABSENT, task.presence(SprintTask.Field.TICKET_ID)); // the task has no such custom field
        assertEquals(Optional.of("Ada"), task.reviewers().get(0).name());
        assertEquals(5, task.customFields().size()); // the array is as it came
    }

    @Test
    void unrecognizedOptions() {
        SprintTask task = SprintTask.fromJson(JSON);

        assertEquals(Optional.of(Priority.UNRECOGNIZED), task.priority());
        assertEquals(Optional.of("12"), task.priorityAsString()); // the gid of the option
        Optional<String> name = task.customField(SprintTask.Field.PRIORITY)
                .flatMap(TaskCustomField::enumValue)
                .flatMap(TaskCustomFieldOption::name);
        assertEquals(Optional.of("Urgent"), name);
    }

    @Test
    void unreadable() {
        SprintTask task = SprintTask.fromJson(
                "{\"custom_fields\":[{\"gid\":\"1204567890123456\",\"resource_subtype\":\"enum\",\"enum_value\":null}]}");

        MalformedValueException e = assertThrows(MalformedValueException.class, task::storyPoints);
        assertEquals(
                "SprintTask.story_points: custom field 1204567890123456 is an enum, not a number", e.getMessage());
    }

    @Test
    void choosing() {
        assertEquals(
                "custom_fields.gid,custom_fields.resource_subtype,custom_fields.number_value",
                SprintTask.optFields().storyPoints().toString());
    }

    @Test
    void writing() {
        SprintTaskUpdate update = SprintTaskUpdate.builder()
                .storyPoints(new BigDecimal("8"))
                .priority(Priority.HIGH)
                .releaseDate(LocalDate.of(2027, 1, 31))
                .setNull(SprintTaskUpdate.Field.REVIEWERS) // clears the value
                .build();

        assertEquals(
                Map.of("date", "2027-01-31"), update.customFields().get("1204567890123458"));
        assertEquals(
                "{\"custom_fields\":{\"1204567890123456\":8,\"1204567890123457\":\"1204567890123471\","
                        + "\"1204567890123458\":{\"date\":\"2027-01-31\"},\"1204567890123459\":null}}",
                update.toJson());
    }

    @Test
    void copying() {
        SprintTask task = SprintTask.fromJson(JSON);

        SprintTaskUpdate copy = SprintTaskUpdate.builder()
                .copyCustomFields(task)
                .unset(SprintTaskUpdate.Field.RELEASE_DATE)
                .build();

        assertEquals(List.of("7"), copy.customFields().get("1204567890123459"));
        assertEquals(4, copy.customFields().size()); // also those that the spec does not declare
    }

    @Test
    void names() {
        BudgetTask task = BudgetTask.fromJson(
                "{\"custom_fields\":[{\"name\":\"Budget\",\"number_value\":1},{\"name\":\"Budget\",\"number_value\":2}]}");

        MalformedValueException e = assertThrows(MalformedValueException.class, task::budget);
        assertEquals("BudgetTask.budget: several custom fields have the name \"Budget\"", e.getMessage());
    }
}
