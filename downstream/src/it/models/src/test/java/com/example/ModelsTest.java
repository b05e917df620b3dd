package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.asanaresource.NextPage;
import io.github.asanaresource.Page;
import io.github.asanaresource.ResourceModel;
import io.github.asanaresource.models.Color;
import io.github.asanaresource.models.ProjectCompact;
import io.github.asanaresource.models.TaskResponse;
import io.github.asanaresource.models.TaskSubtype;
import io.github.asanaresource.models.UserCompact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The models of the artifact, and specs that name, extend or copy its specs. */
class ModelsTest {

    private static final String TASKS = "{\"data\":[{\"gid\":\"1\",\"resource_subtype\":\"milestone\","
            + "\"assignee\":{\"name\":\"Greg\"},\"estimated_days\":1.50}],\"next_page\":{\"offset\":\"eyJ0\"}}";

    private static void assertTasks(Page<TaskResponse> page) {
        TaskResponse task = page.data().get(0);
        assertEquals(Optional.of(TaskSubtype.MILESTONE), task.resourceSubtype());
        assertEquals(Optional.of("Greg"), task.assignee().flatMap(UserCompact::name));
        assertEquals(Optional.of("eyJ0"), page.nextPage().flatMap(NextPage::offset));
        assertEquals(Map.of("estimated_days", new BigDecimal("1.50")), task.unknownFields());
        assertEquals(TASKS, page.toJson());
    }

    @Test
    void aPageIsReadWithoutALibrary() {
        assertTasks(Page.fromJson(TaskResponse.TYPE, TASKS));
    }

    @Test
    void aPageIsReadByJackson2() throws Exception {
        assertTasks(new ObjectMapper()
                .readValue(TASKS, new com.fasterxml.jackson.core.type.TypeReference<Page<TaskResponse>>() {}));
    }

    @Test
    void aPageIsReadByJackson3() {
        assertTasks(new JsonMapper().readValue(TASKS, new tools.jackson.core.type.TypeReference<Page<TaskResponse>>() {}));
    }

    @Test
    void aSpecExtendsOneOfTheArtifact() throws Exception {
        Page<EstimatedTask> page = Page.fromJson(EstimatedTask.TYPE, TASKS);
        EstimatedTask task = page.data().get(0);
        assertEquals(Optional.of(new BigDecimal("1.50")), task.estimatedDays());
        assertEquals(Optional.of(UserCompact.builder().name("Greg").build()), task.assignee());
        assertEquals(task, new ObjectMapper().readValue(task.toJson(), EstimatedTask.class));
        assertEquals(
                "assignee.name,estimated_days",
                EstimatedTask.optFields()
                        .assignee(user -> user.name())
                        .estimatedDays()
                        .toString());
    }

    @Test
    void aSpecDeclaresCustomFieldsOfAWorkspace() {
        SprintTask task = SprintTask.fromJson("{\"name\":\"Plan\",\"custom_fields\":["
                + "{\"gid\":\"1204567890123456\",\"resource_subtype\":\"number\",\"number_value\":5},"
                + "{\"gid\":\"1204567890123458\",\"resource_subtype\":\"date\",\"date_value\":{\"date\":\"2027-01-31\"}}]}");
        assertEquals(Optional.of("Plan"), task.name());
        assertEquals(Optional.of(new BigDecimal("5")), task.storyPoints());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), task.releaseDate());
        assertEquals(2, task.customFields().size());
    }

    @Test
    void theScaffoldHasWrittenTheCustomFields() {
        LaunchTask task = LaunchTask.fromJson("{\"custom_fields\":["
                + "{\"gid\":\"1204567890123456\",\"resource_subtype\":\"number\",\"number_value\":5},"
                + "{\"gid\":\"1204567890123457\",\"resource_subtype\":\"enum\",\"enum_value\":{\"gid\":\"1204567890123471\"}}]}");
        BigDecimal points = task.storyPoints().orElse(BigDecimal.ZERO);
        assertEquals(new BigDecimal("5"), points);
        assertEquals(Optional.of(Priority.HIGH), task.priority());
    }

    @Test
    void aSpecNamesModelsAndSpecsOfTheArtifact() {
        Sprint sprint = Sprint.builder()
                .owner(user -> user.gid("12"))
                .tasks(List.of(TaskResponse.builder().gid("1").build()))
                .project(ProjectCompact.builder().gid("7").build())
                .color(Color.DARK_PINK)
                .estimatedTasks(List.of(
                        EstimatedTask.builder().estimatedDays(BigDecimal.TEN).build()))
                .build();
        assertEquals(
                "{\"owner\":{\"gid\":\"12\"},\"tasks\":[{\"gid\":\"1\"}],\"project\":{\"gid\":\"7\"},"
                        + "\"color\":\"dark-pink\",\"estimated_tasks\":[{\"estimated_days\":10}]}",
                sprint.toJson());
        assertEquals(sprint, new JsonMapper().readValue(sprint.toJson(), Sprint.class));
    }

    @Test
    void aSpecIsACopyWithOneMoreLine() {
        TagCompact tag = TagCompact.fromJson("{\"gid\":\"3\",\"name\":\"Urgent\",\"color\":\"dark-pink\"}");
        assertEquals(Optional.of(Color.DARK_PINK), tag.color());
        assertTrue(tag.unknownFields().isEmpty());
    }

    @Test
    void itIsTheNamedModuleThatReads() {
        assertEquals("com.example", ModelsTest.class.getModule().getName());
        assertEquals("io.github.asanaresource.models", TaskResponse.class.getModule().getName());
        assertEquals("io.github.asanaresource", ResourceModel.class.getModule().getName());
    }
}
