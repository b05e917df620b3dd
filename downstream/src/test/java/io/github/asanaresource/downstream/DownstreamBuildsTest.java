package io.github.asanaresource.downstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No downstream build can succeed without proving anything. */
class DownstreamBuildsTest {

    @TempDir
    private Path directory;

    static List<Path> builds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/it"))) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    /** Invoker ignores a directory without the first file, and checks nothing in a build without the second. */
    @ParameterizedTest
    @MethodSource("builds")
    void aBuildIsRunAndVerified(Path build) throws IOException {
        assertThat(build.resolve("pom.xml")).isRegularFile();
        assertThat(Files.readString(build.resolve("verify.groovy"))).contains("build.assertTestsRan(");
    }

    private FinishedBuild finished(String... log) throws IOException {
        Files.write(directory.resolve("build.log"), List.of(log));
        return new FinishedBuild(directory.toFile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[INFO] No tests to run.",
                "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0",
                "[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in com.example.TaskTest",
                "[WARNING] Tests run: 2, Failures: 0, Errors: 0, Skipped: 1"
            })
    void otherTestsThanExpected(String line) throws IOException {
        FinishedBuild build = finished(line);
        assertThatThrownBy(() -> build.assertTestsRan(2)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theTestsOfEachModule() throws IOException {
        FinishedBuild build = finished(
                "[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0",
                "[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 0");
        build.assertTestsRan(2, 5);
        assertThatThrownBy(() -> build.assertTestsRan(2)).isInstanceOf(AssertionError.class);
    }

    @Test
    void noTestsAtAll() throws IOException {
        FinishedBuild build = finished("[INFO] Tests run: 0, Failures: 0, Errors: 0, Skipped: 0");
        assertThatThrownBy(() -> build.assertTestsRan(0)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(finished("[INFO] No tests to run.")::assertTestsRan).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[WARNING] The POM for x is missing",
                "warning: [options] bootstrap class path not set",
                "Task.java:3: warning: [deprecation] hearted() has been deprecated"
            })
    void warnings(String line) throws IOException {
        FinishedBuild build = finished("[INFO] BUILD SUCCESS", line);
        assertThatThrownBy(build::assertNoWarnings).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatTheJvmSaysOfMaven() throws IOException {
        finished("WARNING: A terminally deprecated method in sun.misc.Unsafe has been called")
                .assertNoWarnings();
    }
}
