package com.example.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shared.Color;
import com.example.shared.Goal;
import com.example.shared.Parent;
import com.example.shared.TaskBaseAssignee;
import com.example.shared.TaskBaseStartPolicy;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTest {

    @ParameterizedTest
    @ValueSource(classes = {Color.class, Goal.class, Parent.class, TaskBaseAssignee.class})
    void theModelsOfTheOtherModuleAreThoseOfItsJar(Class<?> model) {
        String location = model.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertTrue(location.endsWith("/shared-1.jar"), location);
    }

    @Test
    void readsAndWritesModelsOfBothModules() throws Exception {
        String goal = "{\"resource_type\":\"goal\",\"name\":\"Grow\"}";
        String json = ("{\"gid\":\"1\",\"image_128x128\":\"p\",\"start_policy\":\"same_day\",\"assignee\":{\"name\":\"Ann\"},"
                        + "\"goals\":[GOAL],\"main_goal\":GOAL,\"color\":\"dark-pink\",\"parent\":GOAL,"
                        + "\"parents\":{\"a\":GOAL},\"owner\":GOAL,\"former_assignee\":{\"name\":\"Bob\"}}")
                .replace("GOAL", goal);
        Goal grow = Goal.builder().resourceType("goal").name("Grow").build();

        Task task = new ObjectMapper().readValue(json, Task.class);

        assertEquals(
                Task.builder()
                        .gid("1")
                        .photo("p")
                        .startPolicy(TaskBaseStartPolicy.SAME_DAY)
                        .assignee(TaskBaseAssignee.builder().name("Ann").build())
                        .goals(List.of(grow))
                        .mainGoal(grow)
                        .color(Color.DARK_PINK)
                        .parent(new Parent.Goal(grow))
                        .parents(Map.of("a", new Parent.Goal(grow)))
                        .owner(new Owner.Goal(grow))
                        .formerAssignee(assignee -> assignee.name("Bob"))
                        .build(),
                task);
        assertEquals(Optional.of(Color.DARK_PINK), task.color());
        assertEquals(json, new ObjectMapper().writeValueAsString(task));
    }
}
