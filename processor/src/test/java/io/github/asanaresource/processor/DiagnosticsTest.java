package io.github.asanaresource.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.asanaresource.processor.reading.Rule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message, at its line, and nothing beside it. The sources in {@code diagnostics} tell themselves what is to be
 * said of them: a comment that begins with {@code //!} is a message that its line must have. What is healthy in them, and
 * hand-written code that names what is emitted, must bring no message.
 */
class DiagnosticsTest {

    private static final String MARK = "//!";

    private record Message(long line, String text) {}

    static Stream<Path> sources() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(DiagnosticsTest.class.getResource("/diagnostics"))
                .toURI());
        return Files.list(folder).sorted();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aSourceGetsTheMessagesThatItAnnouncesAndNoOthers(Path source) throws IOException {
        JavaFileObject file = JavaFileObjects.forResource(source.toUri().toURL());
        Compilation compilation = Compilers.strict().compile(file);
        List<Message> actual = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> new Message(diagnostic.getLineNumber(), firstLine(diagnostic)))
                .toList();
        assertThat(actual).containsExactlyInAnyOrderElementsOf(announced(source));
    }

    @Test
    void everyRuleThatASpecCanBreakIsShown() throws IOException, URISyntaxException {
        List<String> messages = new ArrayList<>();
        for (Path source : sources().toList()) {
            announced(source).forEach(message -> messages.add(message.text()));
        }
        // What no source can bring about alone: FaultsTest, RoundsTest and ReferencesTest show these.
        Set<Rule> elsewhere = EnumSet.of(Rule.OUTPUT_FAILED, Rule.INTERNAL_ERROR, Rule.TYPE_LATE, Rule.TYPE_HIDDEN);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(elsewhere)))
                .allSatisfy(
                        rule -> assertThat(messages).anyMatch(message -> message.endsWith("[" + rule.code() + "]")));
    }

    @Test
    void theCatalogueOfMessagesIsComplete() throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
        List<String> codes = row.matcher(Files.readString(Path.of("../docs/diagnostics.md")))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Rule.values()).map(Rule::code).toList());
    }

    private static List<Message> announced(Path source) throws IOException {
        List<Message> messages = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int line = 1; line <= lines.size(); line++) {
            String[] parts = lines.get(line - 1).split(MARK, -1);
            for (String message : Arrays.asList(parts).subList(1, parts.length)) {
                messages.add(new Message(line, message.strip()));
            }
        }
        return messages;
    }

    /** What the compiler itself says goes on with details of the symbol, which differ between compilers. */
    private static String firstLine(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    }
}
