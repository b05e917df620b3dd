package io.github.asanaresource.scaffold.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models of each of five days read and write documents of each other day, earlier and later, and of their own. */
@Tag("thorough")
class HistoryTest {

    private static final Map<String, String> CREATED = Map.of(
            "2023-01-24", "167 created, 0 changed, 0 unchanged",
            "2024-01-19", "197 created, 0 changed, 0 unchanged",
            "2025-01-31", "222 created, 0 changed, 0 unchanged",
            "2026-01-28", "256 created, 0 changed, 0 unchanged",
            "2026-06-11", "290 created, 0 changed, 0 unchanged");

    private static final Map<String, Day> DAYS = new LinkedHashMap<>();

    private static final Path PAGE = Path.of("../docs/history.md");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compile() throws IOException {
        for (String name : days()) {
            DAYS.put(name, Day.compile(name, folder.resolve(name)));
        }
    }

    @AfterAll
    static void close() throws IOException {
        for (Day day : DAYS.values()) {
            day.close();
        }
    }

    private static List<String> days() {
        return CREATED.keySet().stream().sorted().toList();
    }

    static Stream<Arguments> pairs() {
        return days().stream().flatMap(models -> days().stream().map(documents -> arguments(models, documents)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void theSpecsOfADayCompile(String day) {
        assertThat(DAYS.get(day).created()).isEqualTo(CREATED.get(day));
        assertThat(DAYS.get(day).messages()).isEmpty();
    }

    /** The page has the figures, so that it stays true. */
    @ParameterizedTest
    @MethodSource("pairs")
    void nothingIsLostAndOnlyWhatIsDifferentShows(String modelsOf, String documentsOf) throws Exception {
        Day models = DAYS.get(modelsOf);
        Day documents = DAYS.get(documentsOf);
        ExpectedSigns expected = ExpectedSigns.of(models.facts(), documents.facts());
        ShownSigns shown =
                new ShownSigns(models.facts().schemas(), expected.changedTypes().keySet());
        int count = 0;
        for (String schema : expected.schemas()) {
            for (Map<String, Object> document : documents.documents(schema)) {
                RoundTrip trip = RoundTrip.of(models.model(schema), document);
                shown.add(trip.model(), trip.json());
                count++;
            }
        }
        assertThat(shown.all()).containsExactlyInAnyOrderElementsOf(expected.all());
        assertThat(Files.readString(PAGE).lines()).contains(row(modelsOf, documentsOf, expected, count));
    }

    private static String row(String models, String documents, ExpectedSigns signs, int count) {
        Stream<Object> cells = Stream.of(
                models,
                documents,
                signs.schemas().size(),
                count,
                signs.newFields().size(),
                signs.newStrings().size(),
                signs.newVariants().size(),
                signs.changedTypes().size(),
                changes(signs, Sign.Kind.UNREADABLE),
                changes(signs, Sign.Kind.MALFORMED),
                changes(signs, Sign.Kind.UNRECOGNIZED),
                changes(signs, Sign.Kind.UNKNOWN),
                signs.changedTypes().values().stream()
                        .filter(kinds -> kinds.isEmpty())
                        .count());
        return cells.map(cell -> cell instanceof Number number ? String.format(Locale.ROOT, "%,d", number) : cell)
                .map(String::valueOf)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static long changes(ExpectedSigns signs, Sign.Kind kind) {
        return signs.changedTypes().values().stream()
                .filter(kinds -> kinds.contains(kind))
                .count();
    }
}
