package io.github.asanaresource.processor.emitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.Presence;
import io.github.asanaresource.UnreadableValue;
import io.github.asanaresource.processor.specs.JobResponse;
import io.github.asanaresource.processor.specs.Specimen;
import io.github.asanaresource.processor.specs.TaskCompact;
import io.github.asanaresource.processor.specs.Traits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A field with JSON of an undeclared kind is kept and reported, and affects nothing else. */
class UnreadableFieldsTest {

    private record Wrong(Specimen.Field field, String json, String problem, Function<Specimen, ?> accessor) {

        String document() {
            return "{\"other\":\"as it should be\",\"" + field.wireName() + "\":" + json + "}";
        }
    }

    private static final List<Wrong> EVERY_KIND_OF_FIELD = List.of(
            new Wrong(Specimen.Field.TEXT, "5", "expected a string, not an integer", Specimen::text),
            new Wrong(Specimen.Field.TEXT, "true", "expected a string, not a boolean", Specimen::text),
            new Wrong(Specimen.Field.TEXT, "1.10", "expected a string, not a decimal number", Specimen::text),
            new Wrong(Specimen.Field.TEXT, "{\"a\":[1.10,null]}", "expected a string, not an object", Specimen::text),
            new Wrong(Specimen.Field.TEXT, "[\"a\"]", "expected a string, not an array", Specimen::text),
            new Wrong(Specimen.Field.FLAG, "\"true\"", "expected a boolean, not a string", Specimen::flag),
            new Wrong(Specimen.Field.FLAG, "1", "expected a boolean, not an integer", Specimen::flag),
            new Wrong(
                    Specimen.Field.INTEGER, "\"5\"", "expected an integer of 64 bits, not a string", Specimen::integer),
            new Wrong(
                    Specimen.Field.INTEGER,
                    "5.0",
                    "expected an integer of 64 bits, not a decimal number",
                    Specimen::integer),
            new Wrong(
                    Specimen.Field.INTEGER,
                    "1.5",
                    "expected an integer of 64 bits, not a decimal number",
                    Specimen::integer),
            new Wrong(
                    Specimen.Field.INTEGER,
                    "9223372036854775808",
                    "expected an integer of 64 bits, not an integer of 65 bits",
                    Specimen::integer),
            new Wrong(Specimen.Field.DECIMAL, "\"1.10\"", "expected a number, not a string", Specimen::decimal),
            new Wrong(Specimen.Field.DATE, "20190915", "expected a string, not an integer", Specimen::date),
            new Wrong(Specimen.Field.DATE, "20190915", "expected a string, not an integer", Specimen::dateAsString),
            new Wrong(Specimen.Field.TIMESTAMP, "1329876418", "expected a string, not an integer", Specimen::timestamp),
            new Wrong(Specimen.Field.URI, "{}", "expected a string, not an object", Specimen::uri),
            new Wrong(Specimen.Field.OPEN_ENUM, "0", "expected a string, not an integer", Specimen::openEnum),
            new Wrong(Specimen.Field.OPEN_ENUM, "0", "expected a string, not an integer", Specimen::openEnumAsString),
            new Wrong(Specimen.Field.RESOURCE, "\"42\"", "expected an object, not a string", Specimen::resource),
            new Wrong(Specimen.Field.RESOURCE, "[{}]", "expected an object, not an array", Specimen::resource),
            new Wrong(Specimen.Field.RESOURCE, "\"\"", "expected an object, not a string", Specimen::resource),
            new Wrong(Specimen.Field.TEXTS, "\"a\"", "expected an array, not a string", Specimen::texts),
            new Wrong(
                    Specimen.Field.TEXTS,
                    "[\"a\",null,1]",
                    "at [2]: expected a string, not an integer",
                    Specimen::texts),
            new Wrong(Specimen.Field.DATES, "[true]", "at [0]: expected a string, not a boolean", Specimen::dates),
            new Wrong(Specimen.Field.RESOURCES, "{}", "expected an array, not an object", Specimen::resources),
            new Wrong(
                    Specimen.Field.RESOURCES,
                    "[{},[]]",
                    "at [1]: expected an object, not an array",
                    Specimen::resources),
            new Wrong(Specimen.Field.ANY_JSONS, "1", "expected an array, not an integer", Specimen::anyJsons),
            new Wrong(Specimen.Field.TEXT_MAP, "[]", "expected an object, not an array", Specimen::textMap),
            new Wrong(
                    Specimen.Field.TEXT_MAP,
                    "{\"a\":{}}",
                    "at [a]: expected a string, not an object",
                    Specimen::textMap),
            new Wrong(Specimen.Field.ANY_JSON_MAP, "\"a\"", "expected an object, not a string", Specimen::anyJsonMap));

    @EachWay
    void theRestOfTheDocumentIsRead(Json way) {
        for (Wrong wrong : EVERY_KIND_OF_FIELD) {
            Specimen specimen = way.read(wrong.document(), Specimen.class);
            assertThat(specimen.other()).contains("as it should be");
            assertThat(specimen.presence(wrong.field())).isEqualTo(Presence.PRESENT);
            assertThat(specimen.unreadableFields())
                    .containsExactly(Map.entry(
                            wrong.field(),
                            new UnreadableValue(
                                    specimen.unreadableFields()
                                            .get(wrong.field())
                                            .json(),
                                    wrong.problem())));
        }
    }

    /** {@code 1.5E1} is the same {@code BigDecimal} as {@code 15}, but {@code 1E1} is not the same as {@code 10}. */
    @EachWay
    void anIntegerCanHaveAnExponent(Json way) {
        Specimen specimen = way.read("{\"integer\":1.5E1,\"integers\":[0.0e1,-2,2.50E+2]}", Specimen.class);
        assertThat(specimen.integer()).contains(15L);
        assertThat(specimen.integers()).isEqualTo(List.of(0L, -2L, 250L));
        assertThat(specimen.unreadableFields()).isEmpty();
        assertThat(way.write(specimen)).isEqualTo("{\"integer\":15,\"integers\":[0,-2,250]}");
        assertThat(specimen.toBuilder().build()).isEqualTo(way.read(way.write(specimen), Specimen.class));
        assertThat(way.read("{\"integer\":1E1}", Specimen.class).unreadableFields())
                .containsExactly(Map.entry(
                        Specimen.Field.INTEGER,
                        new UnreadableValue(
                                new BigDecimal("1E1"), "expected an integer of 64 bits, not a decimal number")));
    }

    @EachWay
    void theAccessorSaysWhatWasExpectedAndWhatCame(Json way) {
        for (Wrong wrong : EVERY_KIND_OF_FIELD) {
            Specimen specimen = way.read(wrong.document(), Specimen.class);
            assertThatThrownBy(() -> wrong.accessor().apply(specimen))
                    .isInstanceOf(MalformedValueException.class)
                    .hasMessage("Specimen." + wrong.field().wireName() + ": " + wrong.problem());
        }
    }

    @EachWay
    void theValueIsWrittenBackAsItCame(Json way) {
        for (Wrong wrong : EVERY_KIND_OF_FIELD) {
            Specimen specimen = way.read(wrong.document(), Specimen.class);
            assertThat(way.write(specimen)).isIn(wrong.document(), inOrderOfTheSpec(wrong));
            assertThat(specimen.toBuilder().build()).isEqualTo(specimen).hasSameHashCodeAs(specimen);
            assertThat(specimen).isNotEqualTo(way.read("{\"other\":\"as it should be\"}", Specimen.class));
        }
    }

    private static String inOrderOfTheSpec(Wrong wrong) {
        return "{\"" + wrong.field().wireName() + "\":" + wrong.json() + ",\"other\":\"as it should be\"}";
    }

    @EachWay
    void oneOddTaskLeavesTheOthers(Json way) {
        String page = "{\"tasks\":[{\"gid\":\"1\"},{\"gid\":2,\"name\":\"odd\"},{\"gid\":\"3\"}]}";
        Specimen specimen = way.read(page, Specimen.class);
        assertThat(specimen.unreadableFields()).isEmpty();
        TaskCompact odd = specimen.tasks().get(1);
        assertThat(odd.name()).contains("odd");
        assertThat(odd.unreadableFields()).containsOnlyKeys(TaskCompact.Field.GID);
        assertThat(specimen.tasks().get(2).gid()).contains("3");
        assertThat(way.write(specimen)).isEqualTo(page);
    }

    @EachWay
    void aDocumentThatIsNoObjectIsRefused(Json way) {
        for (Map.Entry<String, String> each : Map.of(
                        "[]",
                        "an array",
                        "\"a\"",
                        "a string",
                        "\"\"",
                        "a string",
                        "5",
                        "an integer",
                        "1.5",
                        "a decimal number",
                        "true",
                        "a boolean")
                .entrySet()) {
            assertThatThrownBy(() -> way.read(each.getKey(), JobResponse.class))
                    .hasMessageContaining("JobResponse: expected an object, not " + each.getValue());
        }
    }

    @Test
    void aSetterReplacesWhatWasKeptAside() {
        Specimen odd = Specimen.fromMap(Map.of("text", 1, "flag", "x", "texts", 2));
        Specimen mended = odd.toBuilder()
                .text("a")
                .setNull(Specimen.Field.FLAG)
                .unset(Specimen.Field.TEXTS)
                .build();
        assertThat(mended)
                .isEqualTo(Specimen.builder()
                        .text("a")
                        .setNull(Specimen.Field.FLAG)
                        .build());
        assertThat(odd.unreadableFields())
                .containsOnlyKeys(Specimen.Field.TEXT, Specimen.Field.FLAG, Specimen.Field.TEXTS);
    }

    @Test
    void aRequiredFieldThatIsUnreadableIsNotAbsent() {
        assertThat(Traits.fromMap(Map.of("name", 1, "projects", List.of())).toBuilder()
                        .build()
                        .unreadableFields())
                .containsOnlyKeys(Traits.Field.NAME);
    }

    @Test
    void toStringHasTheProblemAndNotTheValue() {
        assertThat(JobResponse.fromMap(Map.of("new_task", List.of("s3cret"))))
                .hasToString("JobResponse{new_task=(expected an object, not an array)}");
        assertThat(Traits.fromMap(Map.of("secret", 1))).hasToString("Traits{secret=(hidden)}");
    }

    @Test
    void whatIsReportedCannotBeChanged() {
        Map<Specimen.Field, UnreadableValue> reported =
                Specimen.fromMap(Map.of("text", List.of(1))).unreadableFields();
        assertThatThrownBy(reported::clear).isInstanceOf(UnsupportedOperationException.class);
        List<?> json = (List<?>) reported.get(Specimen.Field.TEXT).json();
        assertThatThrownBy(json::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
