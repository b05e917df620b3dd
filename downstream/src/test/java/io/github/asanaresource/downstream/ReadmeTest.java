package io.github.asanaresource.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README is short, and correct about specs and versions. {@link CodeBlocksTest} checks its code. */
class ReadmeTest {

    private static final Path SPECS = Path.of("src/it/readme/src/main/java");

    @Test
    void itIsReadInFiveMinutes() throws IOException {
        assertThat(Page.of(Page.README).text().strip().split("\\s+")).hasSizeLessThan(1_200);
    }

    /** The second column of the table that shows what a spec can declare. */
    static List<String> vocabulary() throws IOException {
        String readme = Page.of(Page.README).text();
        String table = readme.substring(readme.indexOf("| In Asana's API |"));
        return table.lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.split("\\|")[2].strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void aRowOfTheVocabularyIsInASpecThatIsCompiled(String cell) throws IOException {
        assertThat(cell).startsWith("`").endsWith("`");
        String code = cell.substring(1, cell.length() - 1);
        try (Stream<Path> specs = Files.walk(SPECS)) {
            assertThat(specs.filter(Files::isRegularFile))
                    .anyMatch(spec -> read(spec).contains(code));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theVersionIsThatOfTheProject() throws IOException {
        List<String> versions = Pattern.compile("<artifactId>asana-resource-\\w+</artifactId>\\s*<version>([^<]+)")
                .matcher(Page.of(Page.README).text())
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(versions).hasSize(2).containsOnly(System.getProperty("project.version"));
    }
}
