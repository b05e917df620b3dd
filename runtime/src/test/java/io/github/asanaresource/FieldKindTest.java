package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.Specimen.Field;
import io.github.asanaresource.internal.Nullable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of field reads, holds and shows. */
class FieldKindTest {

    record Wrong(Field field, Object json, String problem) {}

    static List<Wrong> wrongKinds() {
        BigInteger tooLarge = BigInteger.ONE.shiftLeft(63);
        return List.of(
                new Wrong(Field.STRING, 1, "expected a string, not an integer"),
                new Wrong(Field.STRING, 1L << 40, "expected a string, not an integer"),
                new Wrong(Field.STRING, new BigDecimal("1E400"), "expected a string, not a decimal number"),
                new Wrong(Field.STRING, new BigDecimal("1.5E1"), "expected a string, not an integer"),
                new Wrong(Field.STRING, true, "expected a string, not a boolean"),
                new Wrong(Field.STRING, List.of(), "expected a string, not an array"),
                new Wrong(Field.STRING, new Object[0], "expected a string, not an array"),
                new Wrong(Field.STRING, Map.of(), "expected a string, not an object"),
                new Wrong(Field.DATE, 1, "expected a string, not an integer"),
                new Wrong(Field.DATE_TIME, 1, "expected a string, not an integer"),
                new Wrong(Field.URI, 1, "expected a string, not an integer"),
                new Wrong(Field.OPEN_ENUM, 1, "expected a string, not an integer"),
                new Wrong(Field.BOOLEAN, "true", "expected a boolean, not a string"),
                new Wrong(Field.BOOLEAN, 1, "expected a boolean, not an integer"),
                new Wrong(Field.INTEGER, "1", "expected an integer of 64 bits, not a string"),
                new Wrong(Field.INTEGER, true, "expected an integer of 64 bits, not a boolean"),
                new Wrong(Field.INTEGER, 1.0, "expected an integer of 64 bits, not a decimal number"),
                new Wrong(Field.INTEGER, tooLarge, "expected an integer of 64 bits, not an integer of 65 bits"),
                new Wrong(Field.NUMBER, "1", "expected a number, not a string"),
                new Wrong(Field.NUMBER, true, "expected a number, not a boolean"),
                new Wrong(Field.MODEL, "a", "expected an object, not a string"),
                new Wrong(Field.MODEL, List.of(), "expected an object, not an array"),
                new Wrong(Field.STRINGS, "a", "expected an array, not a string"),
                new Wrong(Field.STRINGS, Map.of(), "expected an array, not an object"),
                new Wrong(Field.STRINGS, Arrays.asList("a", null, 1), "at [2]: expected a string, not an integer"),
                new Wrong(Field.ANYS, 1, "expected an array, not an integer"),
                new Wrong(Field.BOOLEANS, List.of(0), "at [0]: expected a boolean, not an integer"),
                new Wrong(
                        Field.INTEGERS,
                        List.of(1, tooLarge),
                        "at [1]: expected an integer of 64 bits, not an integer of 65 bits"),
                new Wrong(Field.NUMBERS, List.of(List.of()), "at [0]: expected a number, not an array"),
                new Wrong(Field.MODELS, List.of(Map.of(), "a"), "at [1]: expected an object, not a string"),
                new Wrong(Field.STRING_MAP, List.of(), "expected an object, not an array"),
                new Wrong(Field.STRING_MAP, Map.of("a", 1), "at [a]: expected a string, not an integer"),
                new Wrong(Field.MODEL_MAP, Map.of("a", 1), "at [a]: expected an object, not an integer"),
                new Wrong(
                        Field.STRING_MAP,
                        Map.of("k".repeat(300), 1),
                        "at [" + "k".repeat(200) + "…]: expected a string, not an integer"));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void aValueOfAnotherKindIsUnreadable(Wrong wrong) {
        Specimen specimen = read(wrong.field(), wrong.json());
        assertThat(specimen.unreadableFields())
                .isEqualTo(Map.of(wrong.field(), new UnreadableValue(wrong.json(), wrong.problem())));
        assertThat(specimen.presence(wrong.field())).isEqualTo(Presence.PRESENT);
        assertThat(specimen.toMap().get(wrong.field().wireName()))
                .isEqualTo(new UnreadableValue(wrong.json(), "").json());
        assertThat(specimen)
                .hasToString("Specimen{" + wrong.field().wireName() + "="
                        + Description.shorten("(" + wrong.problem() + ")") + "}");
    }

    @Test
    void aValueOfAnotherKindChangesNothingOfTheOtherFields() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("strings", List.of("a", List.of(1, Map.of())));
        json.put("string_map", Map.of("a", List.of(2)));
        json.put("string", "a");
        json.put("other", 1);
        Specimen specimen = Specimen.fromMap(json);
        assertThat(specimen.unreadableFields()).containsOnlyKeys(Field.STRINGS, Field.STRING_MAP);
        assertThat(specimen.string(Field.STRING)).contains("a");
        assertThat(specimen.unknownFields()).isEqualTo(Map.of("other", 1));
        assertThat(specimen.toMap()).isEqualTo(json);
    }

    @Test
    void theJsonOfAnArrayWithAWrongElementIsKeptAsItCame() {
        List<Object> tasks = Arrays.asList(
                Map.of("gid", "1", "other", List.of(new BigDecimal("1.10"))),
                null,
                Map.of("gid", 7),
                5,
                Map.of("gid", "2"),
                null);
        Specimen specimen = read(Field.MODELS, tasks);
        assertThat(specimen.unreadableFields())
                .isEqualTo(
                        Map.of(Field.MODELS, new UnreadableValue(tasks, "at [3]: expected an object, not an integer")));
        assertThat(specimen.toMap()).isEqualTo(Map.of("models", tasks));
    }

    @Test
    void theJsonOfAMapWithAWrongValueIsKeptAsItCame() {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("z", new BigDecimal("1.10"));
        numbers.put("y", null);
        numbers.put("x", "a");
        numbers.put("a", List.of(1));
        Specimen specimen = read(Field.NUMBER_MAP, numbers);
        assertThat(specimen.unreadableFields())
                .isEqualTo(Map.of(
                        Field.NUMBER_MAP, new UnreadableValue(numbers, "at [x]: expected a number, not a string")));
        assertThat(specimen.toMap().get("number_map")).hasToString(numbers.toString());
    }

    @Test
    void anArrayInAnArrayTellsOfItsOwnElement() {
        Task task = Task.fromMap(Map.of("children", List.of(Map.of("children", List.of(Map.of(), 5)))));
        assertThat(task.unreadableFields()).isEmpty();
        assertThat(task.children().get(0).unreadableFields())
                .isEqualTo(Map.of(
                        Task.Field.CHILDREN,
                        new UnreadableValue(List.of(Map.of(), 5), "at [1]: expected an object, not an integer")));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotJsonIsRefusedByEveryField(Field field) {
        for (Object json : List.of('a', List.of('a'), Map.of("a", 'a'))) {
            assertThatThrownBy(() -> read(field, json))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(
                            "Specimen\\." + field.wireName() + "(\\[0]|\\.a)?: JSON is made of String, Boolean,"
                                    + " Number, List, Map and null, not of java.lang.Character");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoNumberIsRefusedByEveryField(Field field) {
        for (Number number : List.of(Double.NaN, Float.NEGATIVE_INFINITY)) {
            for (Object json : List.of(number, List.of(number), Map.of("a", number))) {
                assertThatThrownBy(() -> read(field, json))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageEndingWith(": JSON has no " + number + ": take a finite number, a string or null");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keysAreStringsInEveryField(Field field) {
        assertThatThrownBy(() -> read(field, Map.of(1, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": A key of a JSON object is a string, not java.lang.Integer");
        assertThatThrownBy(() -> read(field, List.of(Collections.singletonMap(null, "a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("[0]: A key of a JSON object is a string, not null");
    }

    @Test
    void integersComeFromEveryTypeThatHoldsThem() {
        for (Object seven : List.of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7), new BigDecimal("7"))) {
            assertThat(Specimen.fromMap(Map.of("integer", seven)).<Long>value(Field.INTEGER))
                    .contains(7L);
        }
        assertThat(read(Field.INTEGER, BigInteger.valueOf(Long.MIN_VALUE)).<Long>value(Field.INTEGER))
                .contains(Long.MIN_VALUE);
    }

    @Test
    void numbersKeepTheDigitsThatTheirTypeKeeps() {
        assertThat(number(new BigDecimal("1.10"))).isEqualTo(new BigDecimal("1.10"));
        assertThat(number(0.1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(number(0.1f)).isEqualTo(new BigDecimal("0.1"));
        assertThat(number(7)).isEqualTo(new BigDecimal("7"));
        assertThat(number(new BigDecimal("1E400"))).isEqualTo(new BigDecimal("1E400"));
    }

    private static BigDecimal number(Number json) {
        return read(Field.NUMBER, json).<BigDecimal>value(Field.NUMBER).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void nullIsNullInEveryField(Field field) {
        Specimen specimen = read(field, null);
        assertThat(specimen.presence(field)).isEqualTo(Presence.NULL);
        assertThat(specimen.unreadableFields()).isEmpty();
        assertThat(specimen.toMap()).isEqualTo(Collections.singletonMap(field.wireName(), null));
        assertThat(shown(specimen, field)).isIn(Optional.empty(), List.of(), Map.of());
    }

    @ParameterizedTest
    @EnumSource
    void nullIsNullInEveryArrayAndMap(Field field) {
        Object json = switch (field.definition().kind().shape()) {
            case SINGLE -> null;
            case ARRAY -> Arrays.asList(null, null);
            case MAP -> Collections.singletonMap("a", null);
        };
        Specimen specimen = read(field, json);
        assertThat(specimen.toMap().get(field.wireName())).isEqualTo(json);
        if (json != null) {
            assertThat(shown(specimen, field)).isEqualTo(json);
        }
    }

    private static Object shown(Specimen specimen, Field field) {
        return switch (field.definition().kind().shape()) {
            case SINGLE -> specimen.value(field);
            case ARRAY -> specimen.elements(field);
            case MAP -> specimen.entries(field);
        };
    }

    /** A value of each kind: as it is on the wire, and as an accessor shows it and a setter takes it. */
    private static Map<FieldKind.Element, List<Object>> values() {
        Map<FieldKind.Element, List<Object>> values = new LinkedHashMap<>();
        for (FieldKind.Element element : FieldKind.Element.values()) {
            values.put(
                    element,
                    switch (element) {
                        case STRING -> List.of("a", "a");
                        case BOOLEAN -> List.of(true, true);
                        case INTEGER -> List.of(7, 7L);
                        case NUMBER -> List.of(new BigDecimal("1.10"), new BigDecimal("1.10"));
                        case DATE -> List.of("2019-09-15", LocalDate.of(2019, 9, 15));
                        case DATE_TIME ->
                            List.of(
                                    "2012-02-22T02:06:58.147Z",
                                    OffsetDateTime.of(2012, 2, 22, 2, 6, 58, 147_000_000, ZoneOffset.UTC));
                        case URI ->
                            List.of("https://app.asana.com/0/1/list", URI.create("https://app.asana.com/0/1/list"));
                        case OPEN_ENUM -> List.of("succeeded", Status.SUCCEEDED);
                        case MODEL ->
                            List.of(Map.of("gid", "1"), Task.builder().gid("1").build());
                        case UNION -> List.of("1", new Reference.Gid("1"));
                        case ANY ->
                            List.of(
                                    Map.of("a", List.of(new BigDecimal("1.10"))),
                                    Map.of("a", List.of(new BigDecimal("1.10"))));
                    });
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsReadShownAndWritten(Field field) {
        Object wire =
                inShape(field, values().get(field.definition().kind().element()).get(0));
        Object value =
                inShape(field, values().get(field.definition().kind().element()).get(1));
        Specimen specimen = read(field, wire);
        assertThat(specimen.unreadableFields()).isEmpty();
        assertThat(specimen.toMap()).isEqualTo(Map.of(field.wireName(), wire));
        assertThat(shown(specimen, field))
                .isEqualTo(
                        value instanceof List || (value instanceof Map && !isSingle(field))
                                ? value
                                : Optional.of(value));
        Specimen built = Specimen.builder().set(field, value).build();
        assertThat(built).isEqualTo(specimen).hasSameHashCodeAs(specimen);
        assertThat(built.toMap()).isEqualTo(specimen.toMap());
    }

    private static boolean isSingle(Field field) {
        return field.definition().kind().shape() == FieldKind.Shape.SINGLE;
    }

    private static Object inShape(Field field, Object value) {
        return switch (field.definition().kind().shape()) {
            case SINGLE -> value;
            case ARRAY -> Arrays.asList(value, null, value);
            case MAP -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("z", value);
                map.put("a", null);
                yield map;
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void listsAndMapsCannotBeChanged(Field field) {
        Object shown = shown(
                read(
                        field,
                        inShape(
                                field,
                                values().get(field.definition().kind().element())
                                        .get(0))),
                field);
        if (shown instanceof List<?> list) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        } else if (shown instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        } else {
            assertThat(isSingle(field)).isTrue();
        }
    }

    @Test
    void mapsKeepTheirOrder() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("z", "2019-09-15");
        json.put("a", "2012-02-22");
        Specimen specimen = read(Field.DATE_MAP, json);
        assertThat(specimen.entries(Field.DATE_MAP)).hasToString("{z=2019-09-15, a=2012-02-22}");
        assertThat(specimen.stringEntries(Field.DATE_MAP)).hasToString("{z=2019-09-15, a=2012-02-22}");
        assertThat(specimen.toMap()).hasToString("{date_map={z=2019-09-15, a=2012-02-22}}");
    }

    @Test
    void anyJsonIsCopied() {
        List<Object> json = new ArrayList<>(List.of("a"));
        Specimen specimen = read(Field.ANY, json);
        json.clear();
        assertThat(specimen.<Object>value(Field.ANY)).contains(List.of("a"));
        assertThat(read(Field.ANYS, new Object[] {1, "a"}).<Object>elements(Field.ANYS))
                .containsExactly(1, "a");
    }

    @Test
    void aUnionTakesAnyJson() {
        List<Object> json = new ArrayList<>(List.of("a"));
        Specimen specimen = read(Field.UNION, json);
        json.clear();
        assertThat(specimen.<Reference>value(Field.UNION)).contains(new Reference.Unrecognized(List.of("a")));
        assertThat(read(Field.UNIONS, Arrays.asList(1, null, "a", Map.of("gid", "1")))
                        .<Reference>elements(Field.UNIONS))
                .containsExactly(
                        new Reference.Unrecognized(1),
                        null,
                        new Reference.Gid("a"),
                        new Reference.Definition(Task.builder().gid("1").build()));
    }

    @Test
    void datesAreReadAndWritten() {
        assertThat(read(Field.DATE, "2019-09-15").<LocalDate>value(Field.DATE)).contains(LocalDate.of(2019, 9, 15));
        assertThat(built(Field.DATE, LocalDate.of(2019, 9, 15))).isEqualTo("2019-09-15");
    }

    @Test
    void dateTimesAreReadWithTheirOffset() {
        assertThat(read(Field.DATE_TIME, "2012-02-22T02:06:58.147Z").<OffsetDateTime>value(Field.DATE_TIME))
                .contains(OffsetDateTime.of(2012, 2, 22, 2, 6, 58, 147_000_000, ZoneOffset.UTC));
        assertThat(read(Field.DATE_TIME, "2012-02-22T02:06:58+02:00")
                        .<OffsetDateTime>value(Field.DATE_TIME)
                        .map(OffsetDateTime::getOffset))
                .contains(ZoneOffset.ofHours(2));
    }

    @Test
    void dateTimesAreWrittenWithSeconds() {
        assertThat(built(Field.DATE_TIME, OffsetDateTime.of(2012, 2, 22, 2, 0, 0, 0, ZoneOffset.UTC)))
                .isEqualTo("2012-02-22T02:00:00Z");
    }

    @Test
    void whatWasReadIsWrittenAsItCame() {
        for (String string : List.of("2012-02-22T02:06:58.000Z", "2012-02-22T02:06Z", "tomorrow")) {
            assertThat(read(Field.DATE_TIME, string).toMap()).isEqualTo(Map.of("date_time", string));
        }
    }

    @Test
    void urisAreReadAndWritten() {
        assertThat(read(Field.URI, "https://app.asana.com/0/1/list").<URI>value(Field.URI))
                .contains(URI.create("https://app.asana.com/0/1/list"));
        assertThat(built(Field.URI, URI.create("mailto:a@b"))).isEqualTo("mailto:a@b");
    }

    private static @Nullable Object built(Field field, Object value) {
        return Specimen.builder().set(field, value).build().toMap().get(field.wireName());
    }

    @Test
    void aStringInNoFormatNamesModelFieldAndString() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> read(Field.DATE, "tomorrow").value(Field.DATE))
                .withMessage("Specimen.date: \"tomorrow\" is not a date such as 2019-09-15")
                .satisfies(e -> {
                    assertThat(e.resource()).isEqualTo("Specimen");
                    assertThat(e.field()).isEqualTo("date");
                    assertThat(e).hasCauseInstanceOf(DateTimeException.class);
                });
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> read(Field.DATE_TIME, "2019-09-15").value(Field.DATE_TIME))
                .withMessage("Specimen.date_time: \"2019-09-15\" is not a date-time such as 2012-02-22T02:06:58.147Z");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> read(Field.URI, "a b").value(Field.URI))
                .withMessage("Specimen.uri: \"a b\" is not a URI such as"
                        + " https://app.asana.com/0/resource/123456789/list");
        assertThat(read(Field.DATE, "tomorrow").string(Field.DATE)).contains("tomorrow");
        assertThat(read(Field.DATE, "tomorrow").unreadableFields()).isEmpty();
    }

    @Test
    void aStringInNoFormatStopsAListOrMapToo() {
        Specimen specimen = Specimen.fromMap(
                Map.of("dates", List.of("2019-09-15", "tomorrow"), "date_map", Map.of("a", "tomorrow")));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> specimen.elements(Field.DATES))
                .withMessage("Specimen.dates: \"tomorrow\" is not a date such as 2019-09-15");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> specimen.entries(Field.DATE_MAP))
                .withMessage("Specimen.date_map: \"tomorrow\" is not a date such as 2019-09-15");
        assertThat(specimen.strings(Field.DATES)).containsExactly("2019-09-15", "tomorrow");
        assertThat(specimen.stringEntries(Field.DATE_MAP)).isEqualTo(Map.of("a", "tomorrow"));
    }

    @Test
    void aLongStringIsCutInMessages() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> read(Field.DATE, "x".repeat(1_000_000)).value(Field.DATE))
                .withMessage("Specimen.date: \"" + "x".repeat(200) + "…\" is not a date such as 2019-09-15");
    }

    @Test
    void aStringWithoutAConstantIsUnrecognizedAndKept() {
        Specimen specimen =
                Specimen.fromMap(Map.of("open_enum", "paused", "open_enums", List.of("paused", "succeeded")));
        assertThat(specimen.<Status>value(Field.OPEN_ENUM)).contains(Status.UNRECOGNIZED);
        assertThat(specimen.string(Field.OPEN_ENUM)).contains("paused");
        assertThat(specimen.<Status>elements(Field.OPEN_ENUMS)).containsExactly(Status.UNRECOGNIZED, Status.SUCCEEDED);
        assertThat(specimen.strings(Field.OPEN_ENUMS)).containsExactly("paused", "succeeded");
    }

    private static Specimen read(Field field, @Nullable Object json) {
        return Specimen.fromMap(Collections.singletonMap(field.wireName(), json));
    }
}
