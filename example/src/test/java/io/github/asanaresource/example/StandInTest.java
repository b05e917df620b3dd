package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.Data;
import io.github.asanaresource.Presence;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.JobResponseStatus;
import io.github.asanaresource.example.resource.TaskCompact;
import io.github.asanaresource.json.ParsedJson;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandInTest {

    private final StandIn standIn = StandIn.start(Token.of("token"));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        standIn.close();
    }

    @Test
    void startsTheJobAnewWithEachDuplication() throws Exception {
        String inProgress = "\"status\":\"in_progress\"";

        assertThat(post("{\"data\":{\"name\":\"Mine\"}}").statusCode()).isEqualTo(201);
        assertThat(get("/jobs/1002").body()).contains(inProgress);
        assertThat(get("/jobs/1002").body()).doesNotContain(inProgress);

        assertThat(post("{\"data\":{\"name\":\"Mine\"}}").statusCode()).isEqualTo(201);
        assertThat(get("/jobs/1002").body()).contains(inProgress);
    }

    @Test
    void keepsTheJobAsItHasEnded() throws Exception {
        post("{\"data\":{\"name\":\"Mine\"}}");
        get("/jobs/1002");
        get("/jobs/1002");

        assertThat(get("/jobs/1002").body())
                .contains("\"status\":\"succeeded\"")
                .contains("\"name\":\"Mine\"");
        assertThat(get("/jobs/1002").body())
                .contains("\"status\":\"succeeded\"")
                .contains("\"name\":\"Mine\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":{}}", "{}", "[]", "no JSON", ""})
    void wantsAName(String body) throws Exception {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("{\"errors\":[{\"message\":\"name: Missing input\"}]}");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json; charset=UTF-8");
    }

    @Test
    void sendsExactlyWhatOptFieldsAsksFor() throws Exception {
        JobResponse job = finishedJob(JobResponse.optFields()
                .status()
                .newProject(project -> project.name())
                .newTask(task -> task.name().createdBy(creator -> creator))
                .path("new_portfolio.name")
                .toString());

        assertThat(job)
                .isEqualTo(JobResponse.builder()
                        .gid("1002")
                        .status(JobResponseStatus.SUCCEEDED)
                        .setNull(JobResponse.Field.NEW_PROJECT)
                        .newTask(task -> task.gid("1003").name("Mine").createdBy(creator -> creator.gid("1004")))
                        .unknownField("new_portfolio", Map.of("gid", "1005", "name", "Launches"))
                        .build());
        assertThat(JobResponse.Field.values())
                .extracting(job::presence)
                .containsExactly(
                        Presence.PRESENT, // gid
                        Presence.ABSENT,
                        Presence.ABSENT,
                        Presence.PRESENT, // status
                        Presence.NULL, // new_project
                        Presence.PRESENT, // new_task
                        Presence.ABSENT);
        assertThat(TaskCompact.Field.values())
                .filteredOn(field -> job.newTask().orElseThrow().presence(field) == Presence.PRESENT)
                .containsExactly(TaskCompact.Field.GID, TaskCompact.Field.NAME, TaskCompact.Field.CREATED_BY);
    }

    @Test
    void sendsAllThatTheSpecNamesAndNothingElse() throws Exception {
        JobResponse everything = finishedJob("");
        JobResponse named = finishedJob(JobResponse.TYPE.optFields());

        assertThat(everything.unknownFields()).containsOnlyKeys("new_portfolio", "new_graph_export");
        assertThat(named)
                .isEqualTo(everything.toBuilder()
                        .removeUnknownField("new_portfolio")
                        .removeUnknownField("new_graph_export")
                        .build());
    }

    @Test
    void obeysOptFieldsInEachRequest() throws Exception {
        HttpResponse<String> started = send(request("/tasks/1001/duplicate?opt_fields="
                        + JobResponse.optFields().status() + "&opt_pretty=true")
                .POST(BodyPublishers.ofString("{\"data\":{\"name\":\"Mine\"}}")));

        assertThat(started.body()).isEqualTo("{\"data\":{\"gid\":\"1002\",\"status\":\"not_started\"}}");
    }

    /** The test of the scaffold reads the same file. */
    @Test
    void sendsTheCustomFieldsOfItsProjectAsTheyAreInTheFile() throws Exception {
        String file = Files.readString(
                Path.of("src/main/resources/io/github/asanaresource/example/custom_field_settings.json"));

        HttpResponse<String> response = get("/projects/1000/custom_field_settings");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(ParsedJson.toJson(ParsedJson.fromJson(file)));
        assertThat(get("/projects/1000/custom_field_settings?opt_fields=custom_field.name")
                        .body())
                .startsWith("{\"data\":[{\"gid\":\"1010\","
                        + "\"custom_field\":{\"gid\":\"1204567890123456\",\"name\":\"Story points\"}},");
    }

    @Test
    void sendsTheValuesOfATask() throws Exception {
        assertThat(get("/tasks/1001?opt_fields=custom_fields.number_value").body())
                .startsWith("{\"data\":{\"gid\":\"1001\",\"custom_fields\":["
                        + "{\"gid\":\"1204567890123456\",\"number_value\":5},{\"gid\":\"1204567890123457\"},");
    }

    private JobResponse finishedJob(String optFields) throws IOException, InterruptedException {
        post("{\"data\":{\"name\":\"Mine\"}}");
        get("/jobs/1002");
        get("/jobs/1002");
        return Data.typeOf(JobResponse.TYPE)
                .fromJson(get("/jobs/1002?opt_fields=" + optFields).body())
                .data()
                .orElseThrow();
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(request("/tasks/1001/duplicate").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(standIn.baseUrl().resolve(path)).header("Authorization", "Bearer token");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
