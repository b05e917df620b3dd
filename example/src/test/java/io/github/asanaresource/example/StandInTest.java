package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
