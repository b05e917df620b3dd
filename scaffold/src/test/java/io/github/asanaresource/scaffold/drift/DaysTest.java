package io.github.asanaresource.scaffold.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.scaffold.Compilation;
import io.github.asanaresource.scaffold.PlainFacts;
import io.github.asanaresource.scaffold.Run;
import io.github.asanaresource.scaffold.openapi.OpenApiFile;
import io.github.asanaresource.scaffold.plan.Decisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Asana changed between any two of five days, in either direction. */
class DaysTest {

    private static final List<String> DAYS =
            List.of("2023-01-24", "2024-01-19", "2025-01-31", "2026-01-28", "2026-06-11");

    private static final Map<String, Api> DOCUMENTS = new TreeMap<>();

    /** Their details are those of the production code: types in words, and examples. */
    private static final Set<Change> WITHOUT_DETAIL = EnumSet.of(
            Change.FIELD_ADDED,
            Change.TYPE_CHANGED,
            Change.PARENTS_CHANGED,
            Change.OPT_FIELDS_GONE,
            Change.OPT_FIELDS_ADDED,
            Change.EXAMPLE_MISFIT);

    private static final Set<Change> NOT_TOLD_BY_SPECS = EnumSet.of(
            Change.OPERATION_GONE,
            Change.OPERATION_ADDED,
            Change.OPT_FIELDS_GONE,
            Change.OPT_FIELDS_ADDED,
            Change.EXAMPLE_CHANGED,
            Change.EXAMPLE_MISFIT);

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() {
        DAYS.forEach(
                day -> DOCUMENTS.put(day, DocumentReader.read(OpenApiFile.read(Run.FACTS.resolve(day + ".json")))));
    }

    private static Api document(String day) {
        return DOCUMENTS.get(day);
    }

    private static void forEachPair(BiConsumer<String, String> test) {
        DAYS.forEach(before ->
                DAYS.stream().filter(after -> !after.equals(before)).forEach(after -> test.accept(before, after)));
    }

    @Test
    void theDifferencesAreThoseOfAPlainComparison() {
        Map<String, PlainFacts> facts = DAYS.stream().collect(Collectors.toMap(day -> day, PlainFacts::of));
        forEachPair((before, after) -> {
            List<String> lines = Comparison.of(document(before), document(after)).stream()
                    .map(DaysTest::line)
                    .toList();
            assertThat(lines)
                    .as(before + " to " + after)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(facts.get(before).differences(facts.get(after)));
        });
    }

    private static String line(Difference difference) {
        return WITHOUT_DETAIL.contains(difference.change())
                ? difference.place() + ": " + difference.change()
                : difference.toString();
    }

    @Test
    void aDayDoesNotDifferFromItself() {
        DAYS.forEach(day ->
                assertThat(Comparison.of(document(day), document(day))).as(day).isEmpty());
    }

    @Test
    void theNumbersOfDifferencesInFiveYears() {
        Map<Change, Long> numbers = Comparison.of(document("2023-01-24"), document("2026-06-11")).stream()
                .collect(Collectors.groupingBy(
                        Difference::change, () -> new EnumMap<>(Change.class), Collectors.counting()));
        assertThat(numbers.entrySet().stream().map(String::valueOf))
                .containsExactly(
                        "schema gone=3",
                        "schema added=111",
                        "field gone=14",
                        "field added=83",
                        "type changed=10",
                        "string gone=6",
                        "string added=9",
                        "now required=1",
                        "no longer required=4",
                        "now read-only=5",
                        "no longer read-only=2",
                        "now create-only=1",
                        "no longer create-only=1",
                        "now deprecated=9",
                        "operation gone=4",
                        "operation added=83",
                        "opt_fields added=133",
                        "parents changed=36",
                        "example changed=47",
                        "example does not fit the type=2");
    }

    private Models specs(String day) {
        Path into = folder.resolve(day);
        if (!Files.exists(into)) {
            Run run = Run.specs(Run.FACTS.resolve(day + ".json"), "com.example", into, "--all");
            assertThat(run.code()).as(run.err()).isZero();
        }
        return SpecsReader.read(into);
    }

    private static List<Difference> compare(Models models, String day) {
        Sides sides = models.beside(document(day), Decisions.OF_ASANA);
        assertThat(sides.heirs()).isEmpty();
        return Comparison.of(sides.before(), sides.after());
    }

    private static List<Difference> toldBySpecs(String before, String after) {
        return Comparison.of(document(before), document(after)).stream()
                .filter(each -> !NOT_TOLD_BY_SPECS.contains(each.change()))
                .toList();
    }

    @Test
    void specsOfADayTellWhatItsDocumentTells() {
        Models specs = specs("2026-01-28");
        assertThat(compare(specs, "2026-01-28")).isEmpty();
        assertThat(compare(specs, "2026-06-11")).isEqualTo(toldBySpecs("2026-01-28", "2026-06-11"));
    }

    @Tag("thorough")
    @Test
    void specsOfEachDayTellWhatItsDocumentTells() {
        Map<String, Models> specs = DAYS.stream().collect(Collectors.toMap(day -> day, this::specs));
        specs.forEach((day, each) -> assertThat(compare(each, day)).as(day).isEmpty());
        forEachPair((before, after) -> {
            Sides sides = specs.get(before).beside(document(after), Decisions.OF_ASANA);
            assertThat(sides.heirs()).as(before + " to " + after).isEqualTo(takenForSpecsOfAUser(before, after));
            if (sides.heirs().isEmpty()) {
                assertThat(Comparison.of(sides.before(), sides.after()))
                        .as(before + " to " + after)
                        .isEqualTo(toldBySpecs(before, after));
            } else {
                assertThat(before).isGreaterThan(after);
            }
        });
    }

    /** Schemas that an older document does not have yet, which look like specs that somebody has derived. */
    private static Map<String, String> takenForSpecsOfAUser(String before, String after) {
        Map<String, String> heirs = new TreeMap<>(
                Map.of("CustomFieldCreateRequest", "CustomFieldRequest", "UserUpdateRequest", "UserRequest"));
        heirs.keySet().retainAll(document(before).schemas().keySet());
        heirs.keySet().removeAll(document(after).schemas().keySet());
        return heirs;
    }

    @Tag("thorough")
    @Test
    void modelsOfADayTellWhatItsDocumentTells() throws IOException {
        specs("2026-01-28");
        Path classes = folder.resolve("classes");
        assertThat(Compilation.messages(folder.resolve("2026-01-28"), classes)).isEmpty();
        Models models = ModelsReader.read(Jars.of(classes, folder.resolve("models.jar")));
        assertThat(compare(models, "2026-01-28")).isEmpty();
        assertThat(compare(models, "2026-06-11"))
                .isEqualTo(toldBySpecs("2026-01-28", "2026-06-11").stream()
                        .filter(each -> each.change() != Change.PARENTS_CHANGED)
                        .toList());
    }
}
