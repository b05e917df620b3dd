package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.example.Program.Run;
import io.github.asanaresource.example.ScriptedServer.Request;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicationTest {

    @Test
    void asksForTheDuplicateAndLooksAtTheJobUntilItEnds() {
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedServer.answer(201, """
                        {"data": {"gid": "77", "status": "not_started"}}"""), ScriptedServer.job("""
                        {"gid": "77", "status": "in_progress"}"""), ScriptedServer.job("""
                        {"gid": "77", "status": "succeeded"}"""))) {
            Run run = Program.at(server.baseUrl()).run("--duplicate", "12345", "--name", "Café \"plan\"");

            run.assertSucceeds();
            Optional<String> authorization = Optional.of("Bearer " + Program.TOKEN);
            assertThat(server.requests())
                    .containsExactly(
                            new Request(
                                    "POST",
                                    "/api/1.0/tasks/12345/duplicate",
                                    authorization,
                                    Optional.of("application/json"),
                                    "{\"data\":{\"name\":\"Café \\\"plan\\\"\"}}"),
                            new Request("GET", "/api/1.0/jobs/77", authorization, Optional.empty(), ""),
                            new Request("GET", "/api/1.0/jobs/77", authorization, Optional.empty(), ""));
        }
    }

    @Test
    void isCarriedOutByTheStandIn() {
        try (StandIn standIn = StandIn.start(Token.of(Program.TOKEN))) {
            Run run = Program.at(standIn.baseUrl().toString()).run("--duplicate", "1001", "--name", "Mine");

            run.assertSucceeds();
            assertThat(run.out())
                    .startsWith("Asana's API at " + standIn.baseUrl() + "\n\nPOST /tasks/1001/duplicate ")
                    .contains("  new_portfolio     {\"gid\":\"1005\"")
                    .contains("  name              Mine\n");
        }
    }

    @Test
    void needsNoLookAtAJobThatHasEndedAtOnce() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job("""
                {"gid": "77", "status": "succeeded"}"""))) {
            Run run = Program.at(server.baseUrl()).run("--duplicate", "12345", "--name", "Mine");

            run.assertSucceeds();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void needsTheGidOfTheJob() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job("""
                {"status": "not_started"}"""))) {
            Program.at(server.baseUrl())
                    .run("--duplicate", "12345", "--name", "Mine")
                    .assertFails(
                            4,
                            "The answer to POST /tasks/12345/duplicate is a job without a usable gid:"
                                    + " check ASANA_BASE_URL");
        }
    }

    @Test
    void doesNotLetTheServerChooseThePath() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job("""
                {"gid": "../users/me", "status": "not_started"}"""))) {
            Program.at(server.baseUrl())
                    .run("--duplicate", "12345", "--name", "Mine")
                    .assertFails(
                            4,
                            "The answer to POST /tasks/12345/duplicate is a job without a usable gid:"
                                    + " check ASANA_BASE_URL");
            assertThat(server.requests()).hasSize(1);
        }
    }
}
