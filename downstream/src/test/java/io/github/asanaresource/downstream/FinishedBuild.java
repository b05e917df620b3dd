package io.github.asanaresource.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The results of a downstream build, for its {@code verify.groovy}, which Invoker runs afterwards. */
public final class FinishedBuild {

    /** The total that Surefire prints for each module; the lines for single classes are longer. */
    private static final Pattern SUM =
            Pattern.compile("\\[INFO] Tests run: (?<run>\\d+), Failures: 0, Errors: 0, Skipped: 0");

    private final Path directory;
    private final List<String> log;

    public FinishedBuild(File directory) throws IOException {
        this.directory = directory.toPath();
        this.log = Files.readAllLines(this.directory.resolve("build.log"));
    }

    /**
     * Asserts how many tests ran, since a build without tests succeeds.
     *
     * @param each the number of tests that each module, or each invocation, ran
     */
    public void assertTestsRan(Integer... each) {
        assertThat(each).isNotEmpty().doesNotContain(0);
        assertThat(log.stream()
                        .map(SUM::matcher)
                        .filter(Matcher::matches)
                        .map(sum -> Integer.valueOf(sum.group("run"))))
                .as("tests of a build that says:%n%s", String.join("\n", errors()))
                .containsExactly(each);
    }

    private List<String> errors() {
        return log.stream()
                .filter(line -> line.startsWith("[ERROR] "))
                .limit(20)
                .toList();
    }

    /** Warnings of the JVM, which have another form, do not count. */
    public void assertNoWarnings() {
        assertThat(log)
                .noneMatch(
                        line -> line.startsWith("[WARN") || line.startsWith("warning:") || line.contains(" warning: "));
    }

    public void assertExists(String... paths) {
        for (String path : paths) {
            assertThat(directory.resolve(path)).isRegularFile();
        }
    }

    public void assertMissing(String... paths) {
        for (String path : paths) {
            assertThat(directory.resolve(path)).doesNotExist();
        }
    }

    /** Asserts that a given number of lines of the log contain a text. */
    public void assertLogged(int lines, String text) {
        assertThat(log.stream().filter(line -> line.contains(text))).hasSize(lines);
    }
}
