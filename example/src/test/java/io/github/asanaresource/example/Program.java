package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the program as a user would, except that time is simulated, and checks that the token is never shown. */
final class Program {

    static final String TOKEN = "1/1200000000000001:7f6d0c3e9a5b48216e0d";

    private final Map<String, String> environment;
    private final RecordedTime time;

    private Program(Map<String, String> environment, RecordedTime time) {
        this.environment = environment;
        this.time = time;
    }

    /** {@return the program, with a token for a server} */
    static Program at(String baseUrl) {
        return in(Map.of("ASANA_ACCESS_TOKEN", TOKEN, "ASANA_BASE_URL", baseUrl));
    }

    static Program in(Map<String, String> environment) {
        return new Program(environment, new RecordedTime());
    }

    Program with(String variable, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(variable, value);
        return new Program(changed, time);
    }

    Program during(RecordedTime other) {
        return new Program(environment, other);
    }

    Run run(String... arguments) {
        return run(new ByteArrayOutputStream(), arguments);
    }

    /** Runs the program with an output that others can read in the meantime. */
    Run run(ByteArrayOutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            int exitCode = Launcher.launch(arguments, environment, stream(out), stream(err), time);
            Run run = new Run(exitCode, text(out), text(err), time.pauses());
            assertThat(run.out() + run.err()).doesNotContain(TOKEN);
            return run;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** What a user sees of a run, and how long it paused. */
    record Run(int exitCode, String out, String err, List<Duration> pauses) {

        /** Asserts that the program ends with one line on the error stream. */
        void assertFails(int expectedExitCode, String line) {
            assertThat(err).isEqualTo("error: " + line + "\n");
            assertThat(exitCode).isEqualTo(expectedExitCode);
        }

        void assertSucceeds() {
            assertThat(err).isEmpty();
            assertThat(exitCode).isZero();
        }
    }
}
