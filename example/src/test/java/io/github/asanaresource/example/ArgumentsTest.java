package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.example.Program.Run;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void areExplained() {
        Run run = Program.in(Map.of()).run("--help");

        run.assertSucceeds();
        assertThat(run.out()).isEqualTo("""
                Usage: ./mvnw -q -Pdemo
                       ./mvnw -q -Pdemo -Dexec.args="--tasks PROJECT_GID"
                       ./mvnw -q -Pdemo -Dexec.args="--clear-due-date TASK_GID"
                       ./mvnw -q -Pdemo -Dexec.args="--duplicate TASK_GID --name 'NAME' [--timeout SECONDS]"
                       ./mvnw -q -Pdemo -Dexec.args="--job GID [--timeout SECONDS]"
                       ./mvnw -q -Pdemo -Dexec.args="--stand-in"

                Lists the tasks of a project, clears the due date of a task, duplicates a task and follows the job
                until it ends. Without an option it does all of this with a stand-in for Asana's API that it starts
                on this machine.

                      --tasks=PROJECT_GID    List the tasks of this project.
                      --clear-due-date=TASK_GID
                                             Clear the due date of this task.
                      --duplicate=TASK_GID   Duplicate this task, and follow the job.
                      --name=NAME            How to name the duplicate; goes with --duplicate.
                      --job=GID              Follow this job, which has been started before.
                      --stand-in             Start the stand-in for an hour, and show how to ask it for the custom
                                               fields of its project.
                      --timeout=SECONDS      How long to wait for the end of the job; 60 if not given.
                      --help                 Show this help.

                Exit codes:
                  0   All was done, and the job, if there was one, succeeded.
                  1   The job failed.
                  2   The arguments or the environment variables do not make sense.
                  3   The job did not end before --timeout.
                  4   The API refused a request, failed, could not be reached or was not understood.

                Environment:
                  ASANA_ACCESS_TOKEN  A personal access token; all but the stand-in needs it.
                  ASANA_BASE_URL      Where the API lies; https://app.asana.com/api/1.0 by default.
                """);
    }

    @Test
    void areExplainedWhateverElseIsAskedFor() {
        Run run = Program.in(Map.of()).run("--name", "Mine", "--help");

        run.assertSucceeds();
        assertThat(run.out()).startsWith("Usage: ");
    }

    private static final String MORE_THAN_ONE =
            "only one of --tasks, --clear-due-date, --duplicate, --job and --stand-in can be given";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(MORE_THAN_ONE, "--job", "1", "--duplicate", "2", "--name", "x"),
                mistake(MORE_THAN_ONE, "--tasks", "1", "--clear-due-date", "2"),
                mistake(MORE_THAN_ONE, "--stand-in", "--job", "2"),
                mistake("--duplicate and --name go together", "--job", "1", "--name", "x"),
                mistake("--duplicate and --name go together", "--duplicate", "2"),
                mistake("--duplicate and --name go together", "--name", "x"),
                mistake("Missing required parameter for option '--job' (GID)", "--job"),
                mistake("option '--job' (GID) should be specified only once", "--job", "1", "--job", "2"),
                mistake("Unknown option: '--tsak'", "--tsak"),
                mistake("Unmatched argument at index 0: 'something'", "something"),
                mistake("Unmatched argument at index 2: '" + "(token)'", "--job", "1", Program.TOKEN));
    }

    private static Arguments mistake(String problem, String... arguments) {
        return Arguments.of(problem, arguments);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areCheckedBeforeAnyRequest(String problem, String[] arguments) {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.error(404, "Should not be asked"))) {
            Program.at(server.baseUrl()).run(arguments).assertFails(2, problem + " (--help explains the options)");
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../users/me", "..", "1/2", "1?opt_fields=x", "1#x", "1%2F2", "1\n2", "ä"})
    void haveGidsThatLeaveThePathAlone(String gid) {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.error(404, "Should not be asked"))) {
            Program program = Program.at(server.baseUrl());
            String problem = ": a gid such as 12345 has only letters, digits, _ and - (--help explains the options)";
            program.run("--job=" + gid).assertFails(2, "Invalid value for option '--job'" + problem);
            program.run("--name=x", "--duplicate=" + gid)
                    .assertFails(2, "Invalid value for option '--duplicate'" + problem);
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "60s", "PT1M", "9999999999", ""})
    void haveATimeoutOfWholeSeconds(String timeout) {
        Program.in(Map.of())
                .run("--timeout=" + timeout)
                .assertFails(
                        2,
                        "Invalid value for option '--timeout': this is a number of seconds, at least 1"
                                + " (--help explains the options)");
    }

    @Test
    void haveNamesThatBeginLikeFiles() {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedServer.job("{\"gid\": \"77\", \"status\": \"succeeded\"}"))) {
            Program.at(server.baseUrl())
                    .run("--duplicate", "1", "--name", "@home")
                    .assertSucceeds();
            assertThat(server.requests().get(0).body()).isEqualTo("{\"data\":{\"name\":\"@home\"}}");
        }
    }
}
