package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources of the models contain a page in Markdown for each type. */
class FieldTablesTest {

    private static final Path PAGES = Path.of("target/generated-sources/annotations/io/github/asanaresource/models");

    private static final Pattern LINK = Pattern.compile("]\\((?!https:)([^)]*)\\)");

    private static final Pattern ROW = Pattern.compile("\\| `([^`]*)` \\| .*");

    @Test
    void everyEmittedTypeHasOne() throws IOException {
        assertThat(names(".md")).containsExactlyElementsOf(names(".java")).hasSizeGreaterThan(300);
    }

    @Test
    void linksLeadToOtherPages() throws IOException {
        List<String> targets = names(".md").stream()
                .flatMap(name -> LINK.matcher(page(name)).results())
                .map(link -> link.group(1))
                .distinct()
                .toList();
        assertThat(targets)
                .hasSizeGreaterThan(100)
                .allSatisfy(target -> assertThat(PAGES.resolve(target)).exists());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void eachFieldHasARow(String schema) {
        assertThat(page(schema).lines().map(ROW::matcher).filter(row -> row.matches()))
                .extracting(row -> row.group(1))
                .containsExactlyElementsOf(
                        Facts.of(schema).stream().map(Fact::field).toList());
    }

    static Set<String> schemas() {
        return Facts.schemas();
    }

    private static String page(String name) {
        try {
            return Files.readString(PAGES.resolve(name + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String extension) throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .sorted()
                    .toList();
        }
    }
}
