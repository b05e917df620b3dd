package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each spec links to the page of an operation that uses it in Asana's reference, since we may not carry its descriptions. */
class ReferencesTest {

    private static final Path SPECS = Path.of("src/main/java/io/github/asanaresource/models");
    private static final Pattern LINK = Pattern.compile("<a href=\"https://developers\\.asana\\.com/([^\"]+)\">");

    /** For the schemas that no operation uses. */
    private static final Set<String> GENERAL = Set.of("reference/rest-api-reference", "docs/errors");

    @ParameterizedTest
    @MethodSource("schemas")
    void leadToAnOperationThatUsesTheSchema(String schema) throws IOException {
        Set<String> operations = Facts.operations(schema);
        assertThat(LINK.matcher(Files.readString(SPECS.resolve(schema + "Spec.java")))
                        .results()
                        .map(link -> link.group(1)))
                .hasSize(1)
                .allMatch(page -> operations.isEmpty()
                        ? GENERAL.contains(page)
                        : page.startsWith("reference/") && operations.contains(page.substring("reference/".length())));
    }

    static Set<String> schemas() {
        return Facts.names();
    }
}
