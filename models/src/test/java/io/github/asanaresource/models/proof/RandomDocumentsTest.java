package io.github.asanaresource.models.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.UnreadableValue;
import io.github.asanaresource.models.custom.SprintTask;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For every model and union, whatever Asana sends: nothing is lost, nothing is invented, and both Jacksons and parsed JSON
 * give the same result. The seeds are the same in every run, and more of them in the profile {@code thorough};
 * {@code -Ddocuments.seed=…} and {@code -Ddocuments.count=…} choose others.
 */
class RandomDocumentsTest {

    private static final int ENOUGH_TO_SEE = 80;
    private static final long SEED = Long.getLong("documents.seed", 1);
    private static final int COUNT = Integer.getInteger("documents.count", 1);

    /** How many tasks with custom fields there are for each condition. */
    private static final long TASKS = 20;

    @ParameterizedTest
    @MethodSource("modelsInEveryCondition")
    void nothingIsLostAndNothingIsInvented(String model, Condition condition) {
        LongStream.range(SEED, SEED + COUNT)
                .mapToObj(seed -> RandomDocument.of(model, condition, seed))
                .forEach(DocumentCheck::check);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyFieldComesInEveryWay(String schema) {
        List<RandomDocument> documents = documents(schema);
        List<RandomDocument> valid = documents.stream()
                .filter(document -> document.condition() == Condition.VALID)
                .toList();
        for (Fact fact : Facts.of(schema)) {
            boolean isAnything = fact.kind() == Kind.Plain.ANY || fact.kind() instanceof Kind.OneOf;
            assertThat(appearances(fact, valid)).as(fact.field()).containsOnly("its kind");
            assertThat(appearances(fact, documents))
                    .as(fact.field())
                    .containsExactlyInAnyOrderElementsOf(
                            isAnything
                                    ? List.of("absent", "null", "its kind")
                                    : List.of("absent", "null", "its kind", "another kind"));
        }
    }

    private static Set<String> appearances(Fact fact, List<RandomDocument> documents) {
        return documents.stream()
                .map(document -> appearance(fact, (JsonTree.Structure) document.tree()))
                .collect(Collectors.toSet());
    }

    private static String appearance(Fact fact, JsonTree.Structure document) {
        JsonTree json = document.fields().get(fact.field());
        if (json == null) {
            return "absent";
        }
        if (json == JsonTree.Null.NULL) {
            return "null";
        }
        return Expectation.fits(fact.kind(), json) ? "its kind" : "another kind";
    }

    /** Custom fields, which no schema declares: the accessors of a spec find them in every state. */
    @ParameterizedTest
    @EnumSource
    void customFieldsAreReadAsTheyAre(Condition condition) {
        LongStream.range(SEED, SEED + COUNT * TASKS)
                .mapToObj(seed -> RandomTask.of(condition, seed))
                .forEach(RandomDocumentsTest::check);
    }

    private static void check(RandomTask document) {
        for (Json way : Json.values()) {
            try {
                check(document, way);
            } catch (Exception | AssertionError e) {
                throw new AssertionError(way + ", " + document + "\n" + e, e);
            }
        }
    }

    private static void check(RandomTask document, Json way) {
        SprintTask task = way.read(document.text(), SprintTask.class);
        assertThat(task).isEqualTo(SprintTask.fromMap(document.json()));
        String expected = document.asWritten();
        assertThat(way.write(task))
                .isEqualTo(way == Json.NO_LIBRARY ? DocumentCheck.withEscapedHalves(expected) : expected);
        document.answers().forEach((kind, answer) -> {
            assertThat(task.presence(kind.field())).isEqualTo(answer.presence());
            Optional<String> problem = Optional.ofNullable(
                            task.unreadableFields().get(kind.field()))
                    .map(UnreadableValue::problem);
            assertThat(problem).isEqualTo(answer.problem());
            if (problem.isEmpty()) {
                assertThat(kind.get(task)).isEqualTo(answer.value());
            } else {
                assertThatThrownBy(() -> kind.get(task))
                        .isInstanceOf(MalformedValueException.class)
                        .hasMessage("SprintTask." + kind.field().wireName() + ": " + problem.get());
            }
        });
    }

    @Test
    void everyKindOfCustomFieldComesInEveryState() {
        Map<CustomFieldKind, Set<CustomFieldState>> states = new EnumMap<>(CustomFieldKind.class);
        for (Condition condition : Condition.values()) {
            LongStream.rangeClosed(1, 2 * TASKS)
                    .mapToObj(seed -> RandomTask.of(condition, seed))
                    .forEach(task -> task.answers()
                            .forEach((kind, answer) -> states.computeIfAbsent(
                                            kind, each -> EnumSet.noneOf(CustomFieldState.class))
                                    .addAll(answer.state().stream().toList())));
        }
        assertThat(states)
                .isEqualTo(Stream.of(CustomFieldKind.values())
                        .collect(Collectors.toMap(kind -> kind, CustomFieldKind::states)));
    }

    @Test
    void everyUnionComesAsEachOfItsVariantsAndAsNone() {
        for (String union : Facts.unions()) {
            Set<String> variants = documents(union).stream()
                    .map(document -> Expectation.variant(union, document.tree()))
                    .map(variant -> variant.map(Variant::name).orElse("none"))
                    .collect(Collectors.toSet());
            assertThat(variants).hasSize(Facts.variantsOf(union).size() + 1).contains("none");
        }
    }

    static Stream<Arguments> modelsInEveryCondition() {
        return Stream.concat(Facts.schemas().stream(), Facts.unions().stream())
                .flatMap(model -> Stream.of(Condition.values()).map(condition -> arguments(model, condition)));
    }

    static Set<String> schemas() {
        return Facts.schemas();
    }

    private static List<RandomDocument> documents(String model) {
        return Stream.of(Condition.values())
                .flatMap(condition -> LongStream.rangeClosed(1, ENOUGH_TO_SEE)
                        .mapToObj(seed -> RandomDocument.of(model, condition, seed)))
                .toList();
    }
}
