package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.asanaresource.Task.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ResourceModelTest {

    private static final UnreadableValue UNREADABLE = new UnreadableValue(5, "expected a string, not an integer");

    private static Map<String, Object> json(Object... namesAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            json.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return json;
    }

    @Test
    void aFieldIsAbsentNullOrPresent() {
        Task task = Task.fromMap(json("gid", "1", "name", null));
        assertThat(task.presence(Field.GID)).isEqualTo(Presence.PRESENT);
        assertThat(task.presence(Field.NAME)).isEqualTo(Presence.NULL);
        assertThat(task.presence(Field.TAGS)).isEqualTo(Presence.ABSENT);
        assertThat(task.toMap()).containsExactly(entry("gid", "1"), entry("name", null));
        assertThat(task).hasToString("Task{gid=1, name=null}");
    }

    @Test
    void anEmptyValueIsPresent() {
        Task task = Task.fromMap(json("gid", "", "tags", List.of(), "parent", Map.of()));
        assertThat(task.presence(Field.GID)).isEqualTo(Presence.PRESENT);
        assertThat(task.presence(Field.TAGS)).isEqualTo(Presence.PRESENT);
        assertThat(task.presence(Field.PARENT)).isEqualTo(Presence.PRESENT);
        assertThat(task).hasToString("Task{gid=, tags=[], parent=Task{}}");
    }

    @Test
    void whatCannotBeReadIsUnreadable() {
        Task task = Task.fromMap(json("name", "a", "tags", null, "gid", 5));
        assertThat(task.name()).contains("a");
        assertThat(task.tags()).isEmpty();
        assertThat(task.unreadableFields()).containsExactly(entry(Field.GID, UNREADABLE));
        assertThat(task.presence(Field.GID)).isEqualTo(Presence.PRESENT);
        assertThat(task.presence(Field.TAGS)).isEqualTo(Presence.NULL);
        assertThat(task.toMap()).containsExactly(entry("gid", 5), entry("name", "a"), entry("tags", null));
        assertThat(task).hasToString("Task{gid=(expected a string, not an integer), name=a, tags=null}");
    }

    @Test
    void whatCannotBeReadIsInTheOrderOfTheSpec() {
        assertThat(Task.fromMap(json("tags", 5, "gid", 5, "name", 5))
                        .unreadableFields()
                        .keySet())
                .containsExactly(Field.GID, Field.NAME, Field.TAGS);
    }

    @Test
    void aFieldIsShownUnlessItIsUnreadable() {
        Task task = Task.fromMap(json("gid", 5, "name", "a", "tags", List.of("a")));
        assertThat(task.<String>value(Field.NAME)).contains("a");
        assertThat(task.string(Field.NAME)).contains("a");
        assertThat(task.string(Field.RESOURCE_TYPE)).isEmpty();
        assertThat(task.value(Field.PARENT)).isEmpty();
        assertThat(task.strings(Field.TAGS)).containsExactly("a");
        assertThat(task.<String>elements(Field.TAGS)).containsExactly("a");
        assertThat(task.children()).isEmpty();
        for (Consumer<Task> accessor : List.<Consumer<Task>>of(
                each -> each.string(Field.GID),
                each -> each.value(Field.GID),
                each -> each.elements(Field.GID),
                each -> each.strings(Field.GID),
                each -> each.entries(Field.GID),
                each -> each.stringEntries(Field.GID))) {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> accessor.accept(task))
                    .withMessage("Task.gid: expected a string, not an integer")
                    .withNoCause()
                    .satisfies(e -> {
                        assertThat(e.resource()).isEqualTo("Task");
                        assertThat(e.field()).isEqualTo("gid");
                    });
        }
    }

    @Test
    void aMapIsShownUnlessItIsAbsent() {
        Specimen specimen = Specimen.fromMap(json("string_map", json("a", "b"), "date_map", null));
        assertThat(specimen.stringEntries(Specimen.Field.STRING_MAP)).containsExactly(entry("a", "b"));
        assertThat(specimen.<String>entries(Specimen.Field.STRING_MAP)).containsExactly(entry("a", "b"));
        assertThat(specimen.<LocalDate>entries(Specimen.Field.DATE_MAP)).isEmpty();
        assertThat(specimen.stringEntries(Specimen.Field.URI_MAP)).isEmpty();
    }

    @Test
    void unknownFieldsKeepTheirOrderAndComeAfterTheOthers() {
        Task task = Task.fromMap(json("zulu", List.of(5L), "name", "a", "alpha", null));
        assertThat(task.unknownFields()).containsExactly(entry("zulu", List.of(5)), entry("alpha", null));
        assertThat(task.toMap()).containsExactly(entry("name", "a"), entry("zulu", List.of(5)), entry("alpha", null));
        assertThat(task).hasToString("Task{name=a, unknown fields: [zulu, alpha]}");
        assertThat(Task.fromMap(json("gid", "1", "a", "s3cret", "b", 2)))
                .hasToString("Task{gid=1, unknown fields: [a, b]}");
        assertThat(Task.fromMap(Map.of()).unknownFields()).isEmpty();
    }

    @Test
    void aModelWithoutFieldsKeepsAllThatComes() {
        Move move = Move.TYPE.fromMap(json("gid", "1", "a", null));
        assertThat(move.unknownFields()).containsExactly(entry("gid", "1"), entry("a", null));
        assertThat(move.unreadableFields()).isEmpty();
        assertThat(move)
                .hasToString("Move{unknown fields: [gid, a]}")
                .isEqualTo(move.toBuilder().build());
        assertThat(Move.TYPE.fields()).isEmpty();
    }

    @Test
    void modelsNestInEachOther() {
        Map<String, Object> json = json(
                "gid",
                "1",
                "parent",
                json("gid", "2", "parent", json("gid", "3", "children", List.of(json("gid", "4")))));
        Task task = Task.fromMap(json);
        assertThat(task.parent().flatMap(Task::parent).map(Task::children))
                .contains(List.of(Task.builder().gid("4").build()));
        assertThat(task.toMap()).isEqualTo(json);
        assertThat(task).hasToString("Task{gid=1, parent=Task{gid=2, parent=Task{gid=3, children=[Task{gid=4}]}}}");
    }

    @Test
    void aThousandLevelsAreReadWrittenComparedAndPrinted() {
        Map<String, Object> json = json("gid", "1");
        for (int level = 1; level < 1000; level++) {
            json = json("parent", json);
        }
        Task task = Task.fromMap(json);
        Task same = Task.fromMap(task.toMap());
        assertThat(task.equals(same)).isTrue();
        assertThat(task.hashCode()).isEqualTo(same.hashCode());
        assertThat(task.toString()).startsWith("Task{parent=Task{parent=").hasSizeLessThan(300);
        Map<String, Object> tooDeep = json("parent", json);
        assertThatThrownBy(() -> Task.fromMap(tooDeep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("Task(\\.parent)+\\.pare\u2026nt(\\.parent)+: The JSON is deeper than 1000 levels;"
                        + " perhaps a list or map contains itself");
    }

    @Test
    void aMapThatContainsItselfIsRefused() {
        Map<String, Object> declared = json();
        declared.put("parent", declared);
        Map<String, Object> unknown = json();
        unknown.put("other", Arrays.asList(unknown));
        for (Map<String, Object> cyclic : List.of(declared, unknown)) {
            assertThatThrownBy(() -> Task.fromMap(cyclic))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("Task\\.(parent|other\\[0])\\..*\u2026.*: The JSON is deeper than 1000 levels;"
                            + " perhaps a list or map contains itself");
        }
    }

    @Test
    void onlyAMapWithStringKeysIsAnObject() {
        assertThatThrownBy(() -> Task.TYPE.fromParsed("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task: expected an object, not a string");
        assertThatThrownBy(() -> Task.TYPE.fromParsed(List.of(Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task: expected an object, not an array");
        assertThatThrownBy(() -> Task.TYPE.fromParsed(Map.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task: A key of a JSON object is a string, not java.lang.Integer");
        assertThatThrownBy(() -> Task.TYPE.fromParsed(Collections.singletonMap(null, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task: A key of a JSON object is a string, not null");
    }

    @Test
    void modelsInJsonAreReadAsTheirOwnJson() {
        JsonModel model = () -> Map.of("gid", "1");
        Task task = Task.fromMap(json("parent", model, "children", List.of(model), "other", model));
        assertThat(task.toMap())
                .isEqualTo(Map.of(
                        "parent",
                        Map.of("gid", "1"),
                        "children",
                        List.of(Map.of("gid", "1")),
                        "other",
                        Map.of("gid", "1")));
        assertThat(Task.fromMap(json("parent", task)).parent()).contains(task);
    }

    @Test
    void nothingChangesAfterwards() {
        Map<String, Object> json = json("gid", 5, "other", 1);
        Task task = Task.fromMap(json);
        Task same = task.toBuilder().build();
        json.put("gid", "1");
        json.remove("other");
        task.toBuilder().unset(Field.GID).unknownField("other", 2).build();
        assertThat(task).isEqualTo(same);
        assertThat(task.toMap()).containsExactly(entry("gid", 5), entry("other", 1));
        for (Map<?, ?> map : List.of(task.unreadableFields(), task.unknownFields(), task.toMap())) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void modelsAreComparedByAllThatTheyHave() {
        List<Task> different = List.of(
                Task.fromMap(Map.of()),
                Task.fromMap(json("gid", null)),
                Task.fromMap(json("gid", "1")),
                Task.fromMap(json("name", "1")),
                Task.fromMap(json("name", null)),
                Task.fromMap(json("gid", 5)),
                Task.fromMap(json("gid", 6)),
                Task.fromMap(json("a", 1)),
                Task.fromMap(json("a", null)),
                Task.fromMap(json("parent", json("gid", "1"))),
                Task.fromMap(json("parent", json("gid", "1", "a", 1))),
                Task.fromMap(json("children", List.of(json("gid", "1")))),
                Task.fromMap(json("tags", List.of("1"))),
                Task.fromMap(json("tags", List.of())));
        for (Task task : different) {
            Task copy = Task.fromMap(task.toMap());
            assertThat(copy).isEqualTo(task).hasSameHashCodeAs(task).isNotSameAs(task);
            assertThat(different.stream().filter(task::equals)).hasSize(1);
            assertThat(different.stream().filter(each -> each.hashCode() == task.hashCode()))
                    .hasSize(1);
        }
        assertThat(different.get(0)).isNotEqualTo("Task{}").isNotEqualTo(null);
    }

    @Test
    void theOrderOfFieldsIsNotCompared() {
        assertThat(Task.fromMap(json("a", 1, "gid", "1", "b", 2)))
                .isEqualTo(Task.fromMap(json("b", 2, "a", 1, "gid", "1")))
                .hasSameHashCodeAs(Task.fromMap(json("b", 2, "a", 1, "gid", "1")));
    }

    @Test
    void modelsOfTwoClassesAreNeverEqual() {
        assertThat((Object) Task.fromMap(Map.of())).isNotEqualTo(Webhook.TYPE.fromMap(Map.of()));
        // The same models as values of a field, whose declared class does not distinguish them.
        Task task = Task.fromMap(Map.of("gid", "1"));
        Event event = Event.TYPE.fromMap(Map.of("gid", "1"));
        Move move = Move.TYPE.fromMap(Map.of("a", "1"));
        Move other = Move.TYPE.fromMap(Map.of("a", "2"));
        assertThat(holding(task)).isEqualTo(holding(task.toBuilder().build())).isNotEqualTo(holding(event));
        assertThat(holding(event)).isNotEqualTo(holding(task)).isNotEqualTo(holding(move));
        assertThat(holding(move)).isNotEqualTo(holding(event)).isNotEqualTo(holding(other));
    }

    private static Task holding(Object model) {
        Object[] slots = new Object[Field.values().length + 1];
        slots[ResourceModel.position(Field.PARENT)] = model;
        return Task.TYPE.create(Task.TYPE, slots);
    }

    /** The hash codes of enum constants, and of objects that inherit hashCode from Object, differ between runs. */
    @Test
    void theHashIsTheSameInEachRun() {
        assertThat(Task.fromMap(Map.of()).hashCode()).isEqualTo(-196513505);
        Specimen specimen = Specimen.fromMap(json(
                "string",
                "a",
                "boolean",
                true,
                "integer",
                7,
                "number",
                1.5,
                "date",
                5,
                "open_enum",
                "succeeded",
                "uri",
                null,
                "model",
                json("gid", "1"),
                "union",
                json("gid", "1"),
                "unions",
                Arrays.asList(List.of(), null, "a"),
                "model_map",
                json("a", json("gid", null)),
                "other",
                List.of(1, true)));
        assertThat(specimen.hashCode()).isEqualTo(281689388);
    }

    @Test
    void theDescriptorHasTheFieldsOfTheSpec() {
        assertThat(Task.TYPE.type()).isEqualTo(Task.class);
        assertThat(Task.TYPE.name()).isEqualTo("Task");
        assertThat(Task.TYPE.fields()).isEqualTo(List.of(Field.values()));
        assertThatThrownBy(() -> Task.TYPE.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Task.TYPE.nested("gid"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task.gid has no type of its own");
        assertThat(Task.TYPE.isObject(Task.builder().build())).isTrue();
    }
}
