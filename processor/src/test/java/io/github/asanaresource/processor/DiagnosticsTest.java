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
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message, at its line, and no other message, on each compiler. The sources in {@code diagnostics} announce the
 * expected messages in comments that begin with a {@link Mark}. Their correct parts, and hand-written code that uses
 * emitted types, must not cause any messages.
 */
class DiagnosticsTest {

    /** How the sources announce a message. */
    private enum Mark {
        /** Every compiler reports the message at this line. */
        HERE("//!"),
        /**
         * Eclipse's compiler reports it at the annotation, since it does not know the lines of the values in an array.
         */
        IN_ARRAY("//^"),
        /** Eclipse's compiler reports it without a line, since it knows none for enum constants and records. */
        UNPLACED("//?"),
        /** Every compiler reports it as a note, at an error of its own. */
        NOTE("//i!"),
        /** A message of one compiler about the same fault, or about hand-written code. */
        OF_JAVAC("//javac!"),
        OF_ECJ("//ecj!");

        private final String text;

        Mark(String text) {
            this.text = text;
        }

        boolean isFor(SpecCompiler compiler) {
            return this != (compiler == SpecCompiler.JAVAC ? OF_ECJ : OF_JAVAC);
        }

        /** The line at which the compiler reports a message with this mark. */
        int line(SpecCompiler compiler, List<String> lines, int marked) {
            if (compiler == SpecCompiler.JAVAC) {
                return marked;
            }
            return switch (this) {
                case UNPLACED -> 0;
                case IN_ARRAY -> {
                    int line = marked;
                    while (!lines.get(line - 1).strip().startsWith("@")) {
                        line--;
                    }
                    yield line;
                }
                default -> marked;
            };
        }
    }

    private static final Pattern ANNOUNCEMENT = Pattern.compile("("
            + Stream.of(Mark.values()).map(mark -> Pattern.quote(mark.text)).collect(Collectors.joining("|"))
            + ")(.*?)(?=//|$)");

    private record Message(long line, boolean isNote, String text) {}

    static Stream<Path> sources() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(DiagnosticsTest.class.getResource("/diagnostics"))
                .toURI());
        return Files.list(folder).sorted();
    }

    static Stream<Arguments> sourcesOnEachCompiler() throws IOException, URISyntaxException {
        return sources()
                .flatMap(source -> Stream.of(SpecCompiler.values()).map(compiler -> Arguments.of(compiler, source)));
    }

    @ParameterizedTest
    @MethodSource("sourcesOnEachCompiler")
    void aSourceGetsTheMessagesThatItAnnouncesAndNoOthers(SpecCompiler compiler, Path source) throws IOException {
        JavaFileObject file = JavaFileObjects.forResource(source.toUri().toURL());
        Compilation compilation = compiler.strict().compile(file);
        List<Message> actual = compilation.diagnostics().stream()
                .map(diagnostic -> new Message(
                        diagnostic.getLineNumber(),
                        diagnostic.getKind() == Diagnostic.Kind.NOTE,
                        firstLine(diagnostic)))
                // Compilers have notes of their own, such as one about raw types.
                .filter(message -> !message.isNote() || message.text().endsWith("]"))
                .toList();
        assertThat(actual).containsExactlyInAnyOrderElementsOf(announced(source, compiler));
    }

    @Test
    void everyRuleThatASpecCanBreakIsShown() throws IOException, URISyntaxException {
        List<String> messages = new ArrayList<>();
        for (Path source : sources().toList()) {
            announced(source, SpecCompiler.JAVAC).forEach(message -> messages.add(message.text()));
        }
        // No single source can cause these on every JDK. FaultsTest, RoundsTest, ReferencesTest, UnknownTypesTest,
        // NamesTest and LargeSpecsTest cover them.
        Set<Rule> elsewhere = EnumSet.of(
                Rule.OUTPUT_FAILED,
                Rule.OUTPUT_FAILED_PAGE,
                Rule.OUTPUT_FAILED_METADATA,
                Rule.INTERNAL_ERROR,
                Rule.PACKAGE_HIDDEN,
                Rule.PACKAGE_HIDDEN_BY_FIELD,
                Rule.TOO_MANY,
                Rule.TYPE_LATE,
                Rule.TYPE_HIDDEN,
                Rule.TYPE_UNKNOWN_GENERIC,
                Rule.TYPE_EXISTS_OF_ANOTHER_PROCESSOR);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(elsewhere)))
                .allSatisfy(
                        rule -> assertThat(messages).anyMatch(messageOf(rule).asMatchPredicate()));
    }

    /** The message of a rule, whatever its arguments. */
    private static Pattern messageOf(Rule rule) {
        String message = rule.message(Collections.nCopies(9, "\0").toArray());
        return Pattern.compile(
                Stream.of(message.split("\0")).map(Pattern::quote).collect(Collectors.joining(".+")));
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
                        Stream.of(Rule.values()).map(Rule::code).distinct().toList());
    }

    private static List<Message> announced(Path source, SpecCompiler compiler) throws IOException {
        List<Message> messages = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int line = 1; line <= lines.size(); line++) {
            Matcher announcement = ANNOUNCEMENT.matcher(lines.get(line - 1));
            while (announcement.find()) {
                Mark mark = Stream.of(Mark.values())
                        .filter(each -> each.text.equals(announcement.group(1)))
                        .findFirst()
                        .orElseThrow();
                if (mark.isFor(compiler)) {
                    messages.add(new Message(
                            mark.line(compiler, lines, line),
                            mark == Mark.NOTE,
                            announcement.group(2).strip()));
                }
            }
        }
        return messages;
    }

    /** The compiler's own messages continue with details of the symbol, which differ between compilers. */
    private static String firstLine(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    }
}
