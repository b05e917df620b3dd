package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.asanaresource.Specimen.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResourceBuilderTest {

    @Test
    void aValueOrNullTakesThePlaceOfWhatCouldNotBeRead() {
        for (Consumer<Task.Builder> change : List.<Consumer<Task.Builder>>of(
                builder -> builder.gid("1"),
                builder -> builder.setNull(Task.Field.GID),
                builder -> builder.unset(Task.Field.GID))) {
            Task.Builder builder = Task.fromMap(Map.of("gid", 5)).toBuilder();
            assertThat(builder.build().unreadableFields()).hasSize(1);
            change.accept(builder);
            assertThat(builder.build().unreadableFields()).isEmpty();
        }
    }

    @Test
    void aFieldThatIsUnsetIsAbsent() {
        Task task = Task.builder().gid("1").unset(Task.Field.GID).build();
        assertThat(task.presence(Task.Field.GID)).isEqualTo(Presence.ABSENT);
        assertThat(task).isEqualTo(Task.builder().build()).hasToString("Task{}");
    }

    @Test
    void aFieldThatIsSetToNullIsNull() {
        Task task = Task.builder().gid("1").setNull(Task.Field.GID).build();
        assertThat(task.presence(Task.Field.GID)).isEqualTo(Presence.NULL);
        assertThat(task.gid()).isEmpty();
        assertThat(task.toMap()).containsExactly(entry("gid", null));
    }

    @ParameterizedTest
    @EnumSource
    void aNullIsRefusedWithTheCallsToMakeInstead(Field field) {
        Specimen.Builder builder = Specimen.builder();
        assertThatThrownBy(() -> builder.set(field, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Specimen." + field.wireName() + " must not be null: setNull(Field." + field.name()
                        + ") writes an explicit null, unset(Field." + field.name() + ") removes the field");
        assertThat(builder.build()).isEqualTo(Specimen.builder().build());
    }

    @Test
    void unknownFieldsAreAddedReplacedAndRemoved() {
        Task task = Task.fromMap(Map.of("zulu", List.of(5L))).toBuilder()
                .unknownField("alpha", null)
                .unknownField("mike", 1)
                .removeUnknownField("mike")
                .removeUnknownField("never")
                .name("a")
                .build();
        assertThat(task.unknownFields()).containsExactly(entry("zulu", List.of(5)), entry("alpha", null));
        Task replaced = task.toBuilder().unknownField("zulu", 6L).build();
        assertThat(replaced.unknownFields()).containsExactly(entry("zulu", 6), entry("alpha", null));
        assertThat(task.unknownFields()).containsExactly(entry("zulu", List.of(5)), entry("alpha", null));
    }

    @Test
    void aModelWithoutItsLastUnknownFieldIsEqualToOneThatNeverHadIt() {
        Task task = Task.builder().unknownField("a", 1).removeUnknownField("a").build();
        assertThat(task)
                .isEqualTo(Task.builder().build())
                .hasSameHashCodeAs(Task.builder().build());
    }

    @Test
    void aFieldOfTheSpecIsNotUnknown() {
        Task.Builder builder = Task.builder().gid("1");
        assertThatThrownBy(() -> builder.unknownField("tags", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tags is a field of Task, and has a setter");
        assertThatThrownBy(() -> builder.unknownField("other", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task.other: JSON is made of String, Boolean, Number, List, Map and null,"
                        + " not of java.lang.Object");
        assertThatThrownBy(() -> builder.unknownField("other", List.of(Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task.other[0]: JSON has no NaN: take a finite number, a string or null");
        assertThatThrownBy(() -> builder.unknownField(null, 1)).isInstanceOf(NullPointerException.class);
        builder.removeUnknownField("gid");
        assertThat(builder.build()).isEqualTo(Task.builder().gid("1").build());
    }

    @Test
    void anUnknownFieldIsCopied() {
        List<Object> json = new ArrayList<>(List.of("a"));
        JsonModel model = () -> Map.of("gid", "1");
        Task task =
                Task.builder().unknownField("a", json).unknownField("b", model).build();
        json.clear();
        assertThat(task.unknownFields()).isEqualTo(Map.of("a", List.of("a"), "b", Map.of("gid", "1")));
    }

    @Test
    void allThatIsMissingIsNamed() {
        assertThatExceptionOfType(MissingFieldsException.class)
                .isThrownBy(() -> Webhook.builder().build())
                .withMessage("Webhook is missing required fields: target, resource")
                .satisfies(e -> assertThat(e.fields()).containsExactly("target", "resource"));
        assertThatExceptionOfType(MissingFieldsException.class)
                .isThrownBy(() -> Webhook.builder()
                        .set(Webhook.Field.TARGET, "a")
                        .unknownField("other", 1)
                        .build())
                .withMessage("Webhook is missing required fields: resource");
        Webhook webhook = Webhook.builder()
                .set(Webhook.Field.TARGET, "a")
                .setNull(Webhook.Field.RESOURCE)
                .build();
        assertThatExceptionOfType(MissingFieldsException.class)
                .isThrownBy(
                        () -> webhook.toBuilder().unset(Webhook.Field.TARGET).build())
                .withMessage("Webhook is missing required fields: target");
    }

    @Test
    void readingRequiresNothing() {
        Webhook webhook = Webhook.TYPE.fromMap(Map.of("resource", 5));
        assertThat(webhook).hasToString("Webhook{resource=(expected a string, not an integer)}");
    }

    @Test
    void aBuilderCanGoOnAfterwards() {
        Task.Builder builder = Task.builder().gid("1").unknownField("a", 1);
        Task first = builder.build();
        Task same = builder.build();
        Task second = builder.gid("2").unknownField("a", 2).build();
        Task third = builder.unset(Task.Field.GID).removeUnknownField("a").build();
        assertThat(first).hasToString("Task{gid=1, unknown fields: [a]}").isEqualTo(same);
        assertThat(first.unknownFields()).isEqualTo(Map.of("a", 1));
        assertThat(second.gid()).contains("2");
        assertThat(second.unknownFields()).isEqualTo(Map.of("a", 2));
        assertThat(third).hasToString("Task{}");
    }

    @Test
    void aCopyIsIndependentOfItsModel() {
        Task original = Task.builder().gid("1").unknownField("a", 1).build();
        Task.Builder one = original.toBuilder();
        Task.Builder other = original.toBuilder();
        one.setNull(Task.Field.GID);
        other.gid("3");
        assertThat(original).hasToString("Task{gid=1, unknown fields: [a]}");
        assertThat(one.build()).hasToString("Task{gid=null, unknown fields: [a]}");
        assertThat(other.build()).hasToString("Task{gid=3, unknown fields: [a]}");
    }

    @Test
    void listsAndMapsAreCopied() {
        List<String> list = new ArrayList<>(Arrays.asList("a", null));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", "b");
        map.put("a", null);
        List<Object> any = new ArrayList<>(List.of(1L));
        Specimen specimen = Specimen.builder()
                .set(Field.STRINGS, list)
                .set(Field.STRING_MAP, map)
                .set(Field.ANY, any)
                .set(Field.ANYS, List.of(any))
                .build();
        list.clear();
        map.clear();
        any.clear();
        assertThat(specimen.strings(Field.STRINGS)).containsExactly("a", null);
        assertThat(specimen.stringEntries(Field.STRING_MAP)).hasToString("{z=b, a=null}");
        assertThat(specimen.<Object>value(Field.ANY)).contains(List.of(1));
        assertThat(specimen.<Object>elements(Field.ANYS)).containsExactly(List.of(1));
    }

    @Test
    void aSubclassOfANumberIsCopied() {
        BigDecimal subclass = new BigDecimal("1.10") {
            private static final long serialVersionUID = 1L;
        };
        Specimen specimen = Specimen.builder().set(Field.NUMBER, subclass).build();
        assertThat(specimen.<BigDecimal>value(Field.NUMBER).orElseThrow())
                .isEqualTo(new BigDecimal("1.10"))
                .isExactlyInstanceOf(BigDecimal.class);
    }

    @Test
    void aValueWithOneFormOnTheWireIsThatString() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", Status.SUCCEEDED);
        json.put("date", LocalDate.of(2026, 11, 26));
        json.put("time", OffsetDateTime.of(2026, 11, 26, 1, 2, 0, 0, ZoneOffset.UTC));
        json.put("uri", List.of(URI.create("https://app.asana.com/")));
        json.put("task", Task.builder().gid("1").build());
        Map<String, Object> wire = Map.of(
                "status",
                "succeeded",
                "date",
                "2026-11-26",
                "time",
                "2026-11-26T01:02:00Z",
                "uri",
                List.of("https://app.asana.com/"),
                "task",
                Map.of("gid", "1"));
        Specimen specimen = Specimen.builder()
                .set(Field.ANY, json)
                .set(Field.ANYS, List.of(json, Status.SUCCEEDED))
                .set(Field.ANY_MAP, json)
                .unknownField("unknown", json)
                .build();
        Map<String, Object> expected =
                Map.of("any", wire, "anys", List.of(wire, "succeeded"), "any_map", wire, "unknown", wire);
        assertThat(specimen.toMap()).isEqualTo(expected);
        assertThat(Specimen.fromMap(Map.of("any", json, "anys", List.of(json, Status.SUCCEEDED), "any_map", json))
                        .toMap())
                .isEqualTo(Map.of("any", wire, "anys", List.of(wire, "succeeded"), "any_map", wire));
        assertThat(Specimen.fromMap(Map.of("date", LocalDate.of(2026, 11, 26))).<LocalDate>value(Field.DATE))
                .contains(LocalDate.of(2026, 11, 26));
        assertThatThrownBy(() -> Specimen.builder().set(Field.ANY_MAP, Map.of("a", Status.UNRECOGNIZED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.any_map.a: UNRECOGNIZED stands for strings without a constant and has none of its"
                        + " own: set the string itself");
    }

    @Test
    void whatIsNotJsonIsRefused() {
        Specimen.Builder builder = Specimen.builder();
        assertThatThrownBy(() -> builder.set(Field.ANY, 'a'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.any: JSON is made of String, Boolean, Number, List, Map and null,"
                        + " not of java.lang.Character");
        assertThatThrownBy(() -> builder.set(Field.ANYS, List.of(Double.POSITIVE_INFINITY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.anys[0]: JSON has no Infinity: take a finite number, a string or null");
        assertThatThrownBy(() -> builder.set(Field.ANY_MAP, Map.of("a", Map.of("b", List.of(1, Float.NaN)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.any_map.a.b[1]: JSON has no NaN: take a finite number, a string or null");
        Map<Object, Object> noStrings = new HashMap<>(Map.of(1, "a"));
        assertThatThrownBy(() -> builder.set(Field.STRING_MAP, noStrings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.string_map: A key of a JSON object is a string, not java.lang.Integer");
        assertThatThrownBy(() -> builder.set(Field.STRING_MAP, Collections.singletonMap(null, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.string_map: A key of a JSON object is a string, not null");
        JsonModel nothing = () -> null;
        assertThatThrownBy(() -> builder.set(Field.ANY, nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A model said that it is null");
        assertThat(builder.build()).isEqualTo(Specimen.builder().build());
    }

    @Test
    void theFallbackOfAnOpenEnumIsRefused() {
        Specimen.Builder builder = Specimen.builder();
        assertThatThrownBy(() -> builder.set(Field.OPEN_ENUM, Status.UNRECOGNIZED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.open_enum: UNRECOGNIZED stands for strings without a constant and has none"
                        + " of its own: set the string itself");
        assertThatThrownBy(() -> builder.set(Field.OPEN_ENUMS, List.of(Status.SUCCEEDED, Status.UNRECOGNIZED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Specimen.open_enums[1]: UNRECOGNIZED stands for strings without a constant and has none"
                        + " of its own: set the string itself");
        assertThat(Task.builder().status("paused").build().status()).contains(Status.UNRECOGNIZED);
    }

    /** Raw lists, and lists that were cast, can have such elements. */
    @Test
    void anElementOfAnotherTypeIsRefused() {
        record Wrong(Field field, Object element) {}
        for (Wrong wrong : List.of(
                new Wrong(Field.STRINGS, 1),
                new Wrong(Field.BOOLEANS, "true"),
                new Wrong(Field.INTEGERS, 1),
                new Wrong(Field.INTEGERS, new BigDecimal("1")),
                new Wrong(Field.NUMBERS, BigInteger.ONE),
                new Wrong(Field.DATES, LocalDate.of(2019, 9, 15).atStartOfDay()),
                new Wrong(Field.DATE_TIMES, LocalDate.of(2019, 9, 15)),
                new Wrong(Field.URIS, 1),
                new Wrong(Field.OPEN_ENUMS, FieldTrait.REQUIRED),
                new Wrong(Field.MODELS, Map.of("gid", "1")),
                new Wrong(Field.MODELS, Move.TYPE.fromMap(Map.of())),
                new Wrong(Field.UNIONS, "1"),
                new Wrong(Field.UNIONS, new Story.Unrecognized("1")))) {
            Specimen.Builder builder = Specimen.builder();
            assertThatThrownBy(() -> builder.set(wrong.field(), List.of(wrong.element())))
                    .as(wrong.toString())
                    .isInstanceOf(ClassCastException.class);
            assertThat(builder.build()).isEqualTo(Specimen.builder().build());
        }
    }

    @Test
    void aModelIsBuiltInPlace() {
        Task task = Task.builder()
                .build(Task.Field.PARENT, Task.builder(), parent -> parent.gid("2"))
                .build();
        assertThat(task).hasToString("Task{parent=Task{gid=2}}");
    }
}
