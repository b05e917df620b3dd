package io.github.asanaresource.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code block of the README and of the guide is part of something that is compiled or run. Java, Kotlin and POMs are
 * in a downstream build, mostly {@code readme}. Commands are in {@code .ci/run}, and YAML is in the tests of the
 * scaffold.
 */
class CodeBlocksTest {

    private static final Path BUILDS = Path.of("src/it");
    private static final Path DECISIONS = Path.of("../scaffold/src/test/resources/decisions.yaml");
    /** Asserts the output that the guide shows. */
    private static final Path DRIFT_TEST =
            Path.of("../scaffold/src/test/java/io/github/asanaresource/scaffold/drift/DriftCommandTest.java");

    private static final Path EMITTED = Path.of("../processor/src/test/resources/golden/TaskCompact.java");

    static List<Page.Block> blocks() throws IOException {
        return Page.forUsers().stream().flatMap(page -> page.blocks().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockIsPartOfSomethingThatIsCompiledOrRun(Page.Block block) throws IOException {
        String code = unindented(block.code());
        switch (block.language()) {
            case "java" -> assertThat(files(".java")).anyMatch(source -> source.contains(code));
            case "xml" -> assertThat(files("pom.xml")).anyMatch(pom -> pom.contains(code));
            case "sh" -> {
                // -B keeps progress bars out of the log.
                String run = Files.readString(Page.ROOT.resolve(".ci/run")).replace("./mvnw -B ", "./mvnw ");
                assertThat(code.lines()).isNotEmpty().allMatch(run::contains);
            }
            case "text" -> assertThat(unindented(Files.readString(DRIFT_TEST))).contains(code);
            case "yaml" -> assertThat(Files.readString(DECISIONS)).isEqualTo(block.code());
            case "kotlin" -> {
                if (!block.code().equals(gradle())) {
                    assertThat(files(".kt")).anyMatch(source -> source.contains(code));
                }
            }
            default -> throw new AssertionError("No rule says how a block of " + block.language() + " is checked");
        }
    }

    /** The builds that Gradle runs name jars. The coordinates are checked here. */
    private static String gradle() {
        String version = System.getProperty("project.version");
        return """
                dependencies {
                    implementation("io.github.asanaresource:asana-resource-runtime:%s")
                    annotationProcessor("io.github.asanaresource:asana-resource-processor:%s")
                }
                """.formatted(version, version);
    }

    /** The annotated model omits lines of the emitted one, and adds notes: lines that begin with {@code //}. */
    @Test
    void theAnnotatedModelIsAnEmittedOne() throws IOException {
        Page.Block model = Page.of(Page.CONTRIBUTING).blocks().stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow();
        List<String> lines = model.code()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(unindented(Files.readString(EMITTED)).lines()).containsSubsequence(lines);
    }

    private static List<String> files(String suffix) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BUILDS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(suffix)).toList()) {
                texts.add(unindented(Files.readString(file)));
            }
        }
        return texts;
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
