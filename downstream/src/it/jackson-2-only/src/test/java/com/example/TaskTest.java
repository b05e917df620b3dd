package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.Presence;
import java.math.BigDecimal;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final String JSON = "{\"gid\":\"1\",\"due_on\":\"2027-01-31\",\"actual_time_minutes\":1.10,"
            + "\"start_policy\":\"later\",\"parent\":{\"gid\":\"2\"},"
            + "\"memberships\":[{\"resource_type\":\"goal\",\"role\":\"editor\"},{\"resource_type\":\"team\"}],"
            + "\"external\":null,\"new_this_week\":true}";

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void theOtherJacksonIsNotThere() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("tools.jackson.databind.json.JsonMapper"));
    }

    /** The annotations have the version of the BOM, although the runtime depends on a newer one. */
    @Test
    void thisIsTheVersionThatWasAskedFor() throws Exception {
        String version = System.getProperty("jackson.version");
        assertEquals(version, mapper.version().toString());

        // From 2.20 on, the version of the annotations has only two numbers.
        String minor = version.substring(0, version.lastIndexOf('.'));
        URL annotations = JsonProperty.class.getProtectionDomain().getCodeSource().getLocation();
        assertTrue(annotations.getPath().contains("/jackson-annotations-" + minor + "."), annotations::toString);
    }

    @Test
    void readsAndWrites() throws Exception {
        Task task = mapper.readValue(JSON, Task.class);

        assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), task.dueOn());
        assertEquals(Optional.of(new BigDecimal("1.10")), task.actualTimeMinutes());
        assertEquals(Optional.of(TaskStartPolicy.UNRECOGNIZED), task.startPolicy());
        assertEquals(Optional.of("2"), task.parent().flatMap(Task::gid));
        assertEquals(
                List.of(
                        new Membership.Goal(Goal.builder().resourceType("goal").role("editor").build()),
                        new Membership.Unrecognized(Map.of("resource_type", "team"))),
                task.memberships());
        assertEquals(Presence.NULL, task.presence(Task.Field.EXTERNAL));
        assertEquals(Map.of("new_this_week", true), task.unknownFields());
        assertEquals(JSON, mapper.writeValueAsString(task));
    }
}
