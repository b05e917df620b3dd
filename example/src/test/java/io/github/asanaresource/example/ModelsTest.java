package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.asanaresource.Presence;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.JobResponseStatus;
import io.github.asanaresource.example.resource.TaskCompact;
import io.github.asanaresource.example.resource.TaskCompactCreatedBy;
import io.github.asanaresource.example.resource.TaskCompactResourceSubtype;
import io.github.asanaresource.json.ParsedJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelsTest {

    @Test
    void haveExactlyTheFieldsOfAsanasPage() {
        assertThat(JobResponse.Field.values())
                .extracting(JobResponse.Field::wireName)
                .containsExactlyInAnyOrder(
                        "gid",
                        "new_project",
                        "new_project_template",
                        "new_task",
                        "resource_subtype",
                        "resource_type",
                        "status");
        assertThat(JobResponseStatus.values())
                .extracting(Enum::name)
                .containsExactly("NOT_STARTED", "IN_PROGRESS", "SUCCEEDED", "FAILED", "UNRECOGNIZED");
    }

    @Test
    void readWhatIsThere() {
        JobResponse job = JobResponse.fromJson("""
            {
              "gid": "12345",
              "resource_type": "job",
              "status": "succeeded",
              "new_task": {
                "name": "Buy catnip",
                "resource_subtype": "milestone",
                "created_by": {"gid": "1", "resource_type": "user"}
              }
            }\
            """);

        assertThat(job.gid()).contains("12345");
        assertThat(job.resourceSubtype()).isEmpty();
        assertThat(job.status()).contains(JobResponseStatus.SUCCEEDED);
        assertThat(job.newTask().flatMap(TaskCompact::name)).contains("Buy catnip");
        assertThat(job.newTask().flatMap(TaskCompact::gid)).isEmpty();
        assertThat(job.newTask().flatMap(TaskCompact::resourceSubtype)).contains(TaskCompactResourceSubtype.MILESTONE);
        assertThat(job.newTask().flatMap(TaskCompact::createdBy).flatMap(TaskCompactCreatedBy::gid))
                .contains("1");
    }

    @Test
    void tellAbsentFromNull() {
        JobResponse job = JobResponse.fromJson("{\"new_project\": null, \"gid\": \"\"}");

        assertThat(job.newProject()).isEmpty();
        assertThat(job.newTask()).isEmpty();
        assertThat(job.presence(JobResponse.Field.NEW_PROJECT)).isEqualTo(Presence.NULL);
        assertThat(job.presence(JobResponse.Field.NEW_TASK)).isEqualTo(Presence.ABSENT);
        assertThat(job.presence(JobResponse.Field.GID)).isEqualTo(Presence.PRESENT);
        assertThat(job.toJson()).isEqualTo("{\"gid\":\"\",\"new_project\":null}");
    }

    @Test
    void keepAStatusThatTheSpecDoesNotKnow() {
        JobResponse job = JobResponse.fromJson("{\"status\": \"paused\"}");

        assertThat(job.status()).contains(JobResponseStatus.UNRECOGNIZED);
        assertThat(job.statusAsString()).contains("paused");
        assertThat(job.toJson()).isEqualTo("{\"status\":\"paused\"}");
        assertThat(job.toBuilder().gid("1").build().toJson()).isEqualTo("{\"gid\":\"1\",\"status\":\"paused\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JobResponse.builder().status(JobResponseStatus.UNRECOGNIZED))
                .withMessage(
                        "JobResponse.status: UNRECOGNIZED stands for strings without a constant and has none of its"
                                + " own: set the string itself");
    }

    @Test
    void keepFieldsThatTheSpecDoesNotNameInTheirOrder() {
        JobResponse job = JobResponse.fromJson("""
            {"zeta": null, "new_portfolio": {"gid": "9", "tags": ["a", 1, true]}, "alpha": 1.50}
            """);

        assertThat(job.unknownFields())
                .containsExactly(
                        entry("zeta", null),
                        entry("new_portfolio", Map.of("gid", "9", "tags", List.of("a", 1, true))),
                        entry("alpha", new BigDecimal("1.50")));
    }

    @Test
    void areWrittenAsTheyCame() {
        String json = """
            {
              "data_centre": "eu",
              "status": "paused",
              "new_task": {"resource_subtype": "epic", "liked": false, "created_by": {"gid": null, "name": "Ann"}},
              "new_project": null,
              "new_graph_export": null,
              "gid": "12345"
            }\
            """;

        String written = JobResponse.fromJson(json).toJson();

        assertThat(ParsedJson.fromJson(written)).isEqualTo(ParsedJson.fromJson(json));
    }

    @Test
    void areBuiltAsTheyAreRead() {
        JobResponse built = JobResponse.builder()
                .gid("12345")
                .status(JobResponseStatus.SUCCEEDED)
                .newTask(task -> task.name("Buy catnip"))
                .setNull(JobResponse.Field.NEW_PROJECT)
                .unknownField("new_portfolio", Map.of("gid", "9"))
                .build();

        assertThat(JobResponse.fromJson(built.toJson())).isEqualTo(built);
    }
}
