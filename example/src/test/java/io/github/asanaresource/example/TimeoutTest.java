package io.github.asanaresource.example;

import static io.github.asanaresource.example.ScriptedServer.error;
import static io.github.asanaresource.example.ScriptedServer.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.example.Program.Run;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TimeoutTest {

    @Test
    void looksALastTimeWhenTheTimeIsUp() {
        try (ScriptedServer server = ScriptedServer.answering(job("{\"status\": \"in_progress\"}"))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77", "--timeout", "5");

            run.assertFails(
                    3, "Job 77 is still in_progress after 5 s: look again with --job 77, or give a longer --timeout");
            assertThat(run.pauses())
                    .containsExactly(
                            Duration.ofMillis(500),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(2),
                            Duration.ofMillis(1500));
            assertThat(server.requests()).hasSize(5);
            assertThat(run.out()).endsWith("""
                    GET  /jobs/77                     200  in_progress  next look in 1.5 s
                    GET  /jobs/77                     200  in_progress
                    """);
        }
    }

    @Test
    void waitsForAMinuteUnlessToldOtherwise() {
        try (ScriptedServer server = ScriptedServer.answering(job("{\"status\": \"not_started\"}"))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertFails(
                    3, "Job 77 is still not_started after 60 s: look again with --job 77, or give a longer --timeout");
            assertThat(run.pauses().stream().reduce(Duration.ZERO, Duration::plus))
                    .isEqualTo(Duration.ofSeconds(60));
        }
    }

    @Test
    void allowsAnAnswerTenSecondsOrWhatIsLeftAndTheLastOneASecond() {
        RecordedTime time = new RecordedTime();
        try (ScriptedServer server = ScriptedServer.answering(job("{\"status\": \"in_progress\"}"))) {
            Program.at(server.baseUrl()).during(time).run("--job", "77", "--timeout", "12");

            assertThat(time.limits())
                    .containsExactly(
                            Duration.ofSeconds(10),
                            Duration.ofSeconds(10),
                            Duration.ofSeconds(10),
                            Duration.ofMillis(8500),
                            Duration.ofMillis(4500),
                            Duration.ofSeconds(1));
        }
    }

    @Test
    void doesNotBeginAPauseThatEndsTooLate() {
        try (ScriptedServer server = ScriptedServer.answering(error(429, "Slow down", "Retry-After", "61"))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertFails(
                    3, "Asana answered 429 (Slow down): the next try is due in 61 s, after the --timeout of 60 s");
            assertThat(run.pauses()).isEmpty();
        }
    }

    @Test
    void allowsAPauseThatEndsInTime() {
        try (ScriptedServer server = ScriptedServer.answering(
                error(429, "Slow down", "Retry-After", "60"), job("{\"status\": \"succeeded\"}"))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertSucceeds();
            assertThat(run.pauses()).containsExactly(Duration.ofSeconds(60));
        }
    }

    @Test
    void endsAnEndlessRowOfTooManyRequests() {
        try (ScriptedServer server = ScriptedServer.answering(error(429, "Slow down", "Retry-After", "25"))) {
            Run run = Program.at(server.baseUrl()).run("--job", "77");

            run.assertFails(
                    3, "Asana answered 429 (Slow down): the next try is due in 25 s, after the --timeout of 60 s");
            assertThat(run.pauses()).containsExactly(Duration.ofSeconds(25), Duration.ofSeconds(25));
        }
    }

    @Test
    void givesUpOnAServerThatKeepsSilentForTenSeconds() {
        try (ScriptedServer server = ScriptedServer.answering(exchange -> {})) {
            Program.at(server.baseUrl())
                    .during(new TimeOfSilence())
                    .run("--job", "77")
                    .assertFails(4, "No answer from " + server.baseUrl() + " within 10 s: try again later");
        }
    }

    @Test
    void givesUpOnAServerThatKeepsSilentUntilTheTimeIsUp() {
        try (ScriptedServer server = ScriptedServer.answering(exchange -> {})) {
            Program.at(server.baseUrl())
                    .during(new TimeOfSilence())
                    .run("--duplicate", "12345", "--name", "Mine", "--timeout", "7")
                    .assertFails(
                            3,
                            "No answer from " + server.baseUrl()
                                    + " before the --timeout of 7 s: Asana may have carried it out all the same;"
                                    + " look there before you try again");
        }
    }

    @Test
    void isThatOfTheMachineOutsideOfTests() throws Exception {
        Time time = new RealTime();

        assertThat(time.await(CompletableFuture.completedFuture("answer"), Duration.ofSeconds(1)))
                .isEqualTo("answer");
        assertThatThrownBy(() -> time.await(new CompletableFuture<>(), Duration.ofNanos(1)))
                .isInstanceOf(TimeoutException.class);
    }
}
