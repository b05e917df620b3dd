package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.example.Program.Run;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FollowingTest {

    @Test
    void showsAJobThatHasEndedBefore() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job("""
            {"gid": "77", "status": "succeeded", "new_task": {"gid": "78", "resource_subtype": "epic"}}\
            """))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            String shown = run.out().replace(server.baseUrl(), "BASE");
            assertThat(shown).isEqualTo("""
                Asana's API at BASE

                GET  /jobs/77                     200  succeeded

                What the last answer has of the fields in the spec:
                  gid                   PRESENT
                  resource_type         ABSENT
                  resource_subtype      ABSENT
                  status                PRESENT
                  new_project           ABSENT
                  new_task              PRESENT
                  new_project_template  ABSENT

                The new task:
                  gid               78
                  resource_subtype  epic

                """);
            assertThat(run.pauses()).isEmpty();
        }
    }

    @Test
    void pausesLongerAndLongerUpToEightSeconds() {
        ScriptedServer.Script running = ScriptedServer.job("""
            {"gid": "77", "status": "in_progress"}\
            """);
        try (ScriptedServer server = ScriptedServer.answering(
                running, running, running, running, running, running, running, ScriptedServer.job("""
                    {"gid": "77", "status": "succeeded"}\
                    """))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.pauses())
                    .containsExactly(
                            Duration.ofMillis(500),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(4),
                            Duration.ofSeconds(8),
                            Duration.ofSeconds(8),
                            Duration.ofSeconds(8));
        }
    }

    @Test
    void goesOnForStatusesThatItDoesNotKnowOrThatDoNotCome() {
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedServer.job("{\"status\": \"queued\"}"),
                ScriptedServer.job("{\"status\": \"paused\"}"),
                ScriptedServer.job("{\"status\": \"paused\"}"),
                ScriptedServer.job("{\"status\": null}"),
                ScriptedServer.job("{}"),
                ScriptedServer.job("{\"status\": \"succeeded\"}"))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.out()).contains("""
                GET  /jobs/77                     200  queued       next look in 0.5 s (unknown status)
                GET  /jobs/77                     200  paused       next look in 1 s (unknown status)
                GET  /jobs/77                     200  paused       next look in 2 s (unknown status)
                GET  /jobs/77                     200  (no status)  next look in 4 s
                GET  /jobs/77                     200  (no status)  next look in 8 s
                GET  /jobs/77                     200  succeeded

                Kept, though the spec does not know it:
                  status  queued, paused, as JobResponseStatus.UNRECOGNIZED
                """);
        }
    }

    @Test
    void showsAJobThatFailedAndFails() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job("""
            {"gid": "77", "status": "failed", "reason": ["quota", 1.50]}\
            """))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertFails(1, "The job failed, and Asana does not say why");
            assertThat(run.out())
                    .contains("GET  /jobs/77                     200  failed\n")
                    .contains("  reason  [\"quota\",1.50]\n")
                    .doesNotContain("The new task");
        }
    }

    @Test
    void showsWhatIsNotAsTheSpecSays() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job("""
            {"gid": 77, "status": "succeeded", "new_project": [1], "new_task": {"gid": "7", "name": 8}}\
            """))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.out()).contains("""
                        Kept, though it is not what the spec says:
                          gid          77 (expected a string, not an integer)
                          new_project  [1] (expected an object, not an array)
                        """).contains("""
                        The new task:
                          gid   7
                          name  (TaskCompact.name: expected a string, not an integer)
                        """);
        }
    }

    @Test
    void doesNotStopAtATaskThatIsNone() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job("""
            {"gid": "77", "status": "succeeded", "new_task": [1]}\
            """))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.out())
                    .contains("  new_task  [1] (expected an object, not an array)\n")
                    .doesNotContain("The new task:");
        }
    }

    @Test
    void givesControlCharactersOfTheServerNoEffect() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.job("""
                {"gid": "77", "status": "succeeded", "new_task": {"name": "a\\nb\\u001b[31mc\\u009bd\\u202ee\\u2066\\ud83d\\ude00\\udead é 日本"}}
                """))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.out()).contains("  name  a\\u000ab\\u001b[31mc\\u009bd\\u202ee\\u2066😀\\udead é 日本\n");
        }
    }
}
