package io.github.asanaresource.example;

import static io.github.asanaresource.example.ScriptedServer.error;
import static io.github.asanaresource.example.ScriptedServer.job;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.example.Program.Run;
import io.github.asanaresource.example.ScriptedServer.Script;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private static final Script SUCCEEDED = job("{\"gid\": \"77\", \"status\": \"succeeded\"}");

    @Test
    void waitsForAsLongAsAsanaAsksForAfterTooManyRequests() {
        try (ScriptedServer server = ScriptedServer.answering(
                error(429, "Slow down", "Retry-After", "17"), error(429, "Slow down", "Retry-After", "3"), SUCCEEDED)) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.pauses()).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(3));
            assertThat(run.out()).contains("""
                    GET  /jobs/77                     429               next try in 17 s
                    GET  /jobs/77                     429               next try in 3 s
                    GET  /jobs/77                     200  succeeded
                    """);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0", "-5", "1.5", "99999999999999999999", "Wed, 21 Oct 2026 07:28:00 GMT"})
    void backsOffWhereAsanaDoesNotSayHowLongToWait(String retryAfter) {
        Script tooMany = error(429, "Slow down", "Retry-After", retryAfter);
        try (ScriptedServer server = ScriptedServer.answering(tooMany, tooMany, tooMany, SUCCEEDED)) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.pauses())
                    .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
    }

    @Test
    void backsOffWithoutRetryAfter() {
        try (ScriptedServer server = ScriptedServer.answering(error(429, "Slow down"), SUCCEEDED)) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.pauses()).containsExactly(Duration.ofMillis(500));
        }
    }

    @Test
    void repeatsALookThreeTimesAfterServerFailures() {
        try (ScriptedServer server = ScriptedServer.answering(
                error(500, "Server Error"), error(502, "Bad Gateway"), error(504, "Timeout"), SUCCEEDED)) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.pauses())
                    .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
    }

    @Test
    void givesUpAfterFourServerFailures() {
        try (ScriptedServer server = ScriptedServer.answering(error(503, "Down for maintenance"))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertFails(
                    4, "Asana answered 503 (Down for maintenance), the last of 4 such answers: try again later");
            assertThat(server.requests()).hasSize(4);
            assertThat(run.pauses())
                    .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
    }

    @Test
    void countsTheFailuresOfEachLookAnew() {
        Script failure = error(500, "Server Error");
        try (ScriptedServer server = ScriptedServer.answering(
                failure,
                failure,
                failure,
                job("{\"status\": \"in_progress\"}"),
                failure,
                failure,
                failure,
                SUCCEEDED)) {
            Program.at(server.baseUrl()).run("--job", "77").assertSucceeds();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void doesNotRepeatADuplicationThatMayHaveBeenCarriedOut(int status) {
        try (ScriptedServer server = ScriptedServer.answering(error(status, "Oh"), SUCCEEDED)) {
            Run run = Program.at(server.baseUrl()).run("--duplicate", "12345", "--name", "Mine");

            run.assertFails(
                    4,
                    "Asana answered " + status + " (Oh): Asana may have carried it out all the same;"
                            + " look there before you try again");
            assertThat(server.requests()).hasSize(1);
            assertThat(run.pauses()).isEmpty();
        }
    }

    @Test
    void repeatsADuplicationThatWasTurnedAway() {
        try (ScriptedServer server = ScriptedServer.answering(
                error(429, "Slow down", "Retry-After", "5"), error(503, "Come back", "Retry-After", "6"), SUCCEEDED)) {
            Run run = Program.at(server.baseUrl()).run("--duplicate", "12345", "--name", "Mine");

            run.assertSucceeds();
            assertThat(run.pauses()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(6));
            assertThat(server.requests())
                    .extracting(request -> request.body())
                    .hasSize(3)
                    .containsOnly("{\"data\":{\"name\":\"Mine\"}}");
        }
    }

    @Test
    void givesUpOnADuplicationThatIsAlwaysTurnedAway() {
        try (ScriptedServer server = ScriptedServer.answering(error(503, "Come back", "Retry-After", "1"))) {
            Run run = Program.at(server.baseUrl()).run("--duplicate", "12345", "--name", "Mine");

            run.assertFails(4, "Asana answered 503 (Come back), the last of 4 such answers: try again later");
            assertThat(server.requests()).hasSize(4);
        }
    }
}
