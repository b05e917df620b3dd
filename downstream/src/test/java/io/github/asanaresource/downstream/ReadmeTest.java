package io.github.asanaresource.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code block of the README stands in something that is compiled or run: the code and the POM in the downstream build
 * {@code readme}, the commands in {@code .ci/run}.
 */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path BUILD = Path.of("src/it/readme");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?<language>\\w*)\\n(?<code>.*?)^```$");

    private record Block(String language, String code) {

        @Override
        public String toString() {
            return language + ": " + code.lines().findFirst().orElse("");
        }
    }

    static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        while (matcher.find()) {
            blocks.add(new Block(matcher.group("language"), matcher.group("code")));
        }
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aBlockStandsInSomethingThatIsCompiledOrRun(Block block) throws IOException {
        switch (block.language()) {
            case "java" -> assertThat(sources()).anyMatch(source -> source.contains(unindented(block.code())));
            case "xml" ->
                assertThat(unindented(Files.readString(BUILD.resolve("pom.xml"))))
                        .contains(unindented(block.code()));
            case "sh" -> {
                // -B keeps progress bars out of the log.
                String run = Files.readString(ROOT.resolve(".ci/run")).replace("./mvnw -B ", "./mvnw ");
                assertThat(block.code().lines()).isNotEmpty().allMatch(run::contains);
            }
            case "kotlin" -> assertThat(block.code()).isEqualTo(gradle());
            default -> throw new AssertionError("No rule says how a block of " + block.language() + " is checked");
        }
    }

    /** The cells of the second column of the table of the vocabulary. */
    static List<String> vocabulary() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String table = readme.substring(readme.indexOf("| What Asana has |"));
        return table.lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|")[2].strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void aRowOfTheVocabularyStandsInASpecThatIsCompiled(String cell) throws IOException {
        assertThat(cell).startsWith("`").endsWith("`");
        String code = cell.substring(1, cell.length() - 1);
        assertThat(sources()).anyMatch(source -> source.contains(code));
    }

    @Test
    void theVersionIsThatOfTheProject() throws IOException {
        Matcher version = Pattern.compile("<artifactId>asana-resource-\\w+</artifactId>\\s*<version>(?<version>[^<]+)")
                .matcher(Files.readString(ROOT.resolve("README.md")));
        List<String> versions = version.results().map(result -> result.group(1)).toList();
        assertThat(versions).hasSize(2).containsOnly(System.getProperty("project.version"));
    }

    /** Nothing here runs Gradle; that the coordinates are right can be said all the same. */
    private static String gradle() {
        String version = System.getProperty("project.version");
        return """
                dependencies {
                    implementation("io.github.asanaresource:asana-resource-runtime:%s")
                    annotationProcessor("io.github.asanaresource:asana-resource-processor:%s")
                }
                """.formatted(version, version);
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BUILD)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(unindented(Files.readString(file)));
            }
        }
        return sources;
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
