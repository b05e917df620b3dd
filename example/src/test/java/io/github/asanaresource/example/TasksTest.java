package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.example.Program.Run;
import io.github.asanaresource.example.ScriptedServer.Request;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final Optional<String> AUTHORIZATION = Optional.of("Bearer " + Program.TOKEN);

    @Test
    void areListedPageByPage() {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedServer.answer(200, """
                        {"data": [{"gid": "1", "name": "One", "due_on": "2026-12-01"}, {"gid": "2", "name": null}],
                         "next_page": {"offset": "eyJ0==", "path": "/tasks", "uri": "https://app.asana.com/"}}"""), ScriptedServer.answer(200, """
                        {"data": [{"gid": "3", "name": 5, "due_on": "soon"}], "next_page": null}"""))) {
            Run run = Program.at(server.baseUrl()).run("--tasks", "77");

            run.assertSucceeds();
            assertThat(run.out().replace(server.baseUrl(), "BASE")).isEqualTo("""
                    Asana's API at BASE

                    GET  /projects/77/tasks           200  2 tasks
                      1  One, due on 2026-12-01
                      2  (no name)
                    GET  /projects/77/tasks           200  1 task
                      3  (TaskResponse.name: expected a string, not an integer), due on soon
                    """);
            String path = "/api/1.0/projects/77/tasks?limit=2&opt_fields=resource_type,name,due_on";
            assertThat(server.requests())
                    .containsExactly(
                            new Request("GET", path, AUTHORIZATION, Optional.empty(), ""),
                            new Request("GET", path + "&offset=eyJ0%3D%3D", AUTHORIZATION, Optional.empty(), ""));
        }
    }

    @Test
    void areUpdatedByTheFieldsOfTheRequestAlone() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.answer(200, """
                {"data": {"gid": "1", "name": "One", "due_on": null}}"""))) {
            Run run = Program.at(server.baseUrl()).run("--clear-due-date", "1");

            run.assertSucceeds();
            assertThat(run.out()).endsWith("""
                    PUT  /tasks/1                     200  updated
                      1  One
                    """);
            assertThat(server.requests())
                    .containsExactly(new Request(
                            "PUT",
                            "/api/1.0/tasks/1",
                            AUTHORIZATION,
                            Optional.of("application/json"),
                            "{\"data\":{\"due_on\":null}}"));
        }
    }

    @Test
    void areUpdatedAgainAfterAServerFailure() {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedServer.error(500, "Oops"), ScriptedServer.answer(200, """
                {"data": {"gid": "1"}}"""))) {
            Program.at(server.baseUrl()).run("--clear-due-date", "1").assertSucceeds();
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void areListedAndUpdatedByTheStandIn() {
        try (StandIn standIn = StandIn.start(Token.of(Program.TOKEN))) {
            String baseUrl = standIn.baseUrl().toString();

            Program.at(baseUrl).run("--clear-due-date", "1001").assertSucceeds();
            assertThat(Program.at(baseUrl).run("--tasks", "1000").out()).contains("  1001  Plan the launch\n");
        }
    }
}
