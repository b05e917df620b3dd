package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Models, unions and open enums on each Jackson. */
class JsonDocumentTest {

    private static final String EVERY_KIND = """
            {"string":"a\\u0000\\"\\ud83d\\ude00","yes":true,"no":false,"nothing":null,"array":[[],{},null,"b"],\
            "integer":1,"long":9223372036854775807,"more":9223372036854775808,"decimal":1.10,"far":1E+400}""";

    /** Any JSON, as a union keeps it. */
    private static Object read(Jackson jackson, String json) throws JsonProcessingException {
        return jackson.read(json, Reference.class).toMap();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfJsonIsRead(Jackson jackson) throws JsonProcessingException {
        for (Object json : List.of(
                jackson.read(EVERY_KIND, Task.class).toMap(),
                jackson.read(EVERY_KIND, Story.class).toMap(),
                ((List<?>) read(jackson, "[" + EVERY_KIND + "]")).get(0))) {
            assertThat(json).isInstanceOf(Map.class);
            Map<?, ?> object = (Map<?, ?>) json;
            assertThat(object.keySet().toString())
                    .isEqualTo("[string, yes, no, nothing, array, integer, long, more, decimal, far]");
            assertThat(object.get("string")).isEqualTo("a\0\"\uD83D\uDE00");
            assertThat(object.get("yes")).isEqualTo(true);
            assertThat(object.get("no")).isEqualTo(false);
            assertThat(object.get("nothing")).isNull();
            assertThat(object.get("array")).isEqualTo(Arrays.asList(List.of(), Map.of(), null, "b"));
            assertThat(object.get("integer")).isEqualTo(1);
            assertThat(object.get("long")).isEqualTo(Long.MAX_VALUE);
            assertThat(object.get("more")).isEqualTo(BigInteger.ONE.shiftLeft(63));
            assertThat(object.get("decimal")).isEqualTo(new BigDecimal("1.10"));
            assertThat(object.get("far")).isEqualTo(new BigDecimal("1E400"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfJsonIsWrittenAsItWasRead(Jackson jackson) throws JsonProcessingException {
        for (String json : List.of(EVERY_KIND.replace("\\ud83d\\ude00", ""), "[1.0,[]]", "\"\"", "1.10", "7", "true")) {
            assertThat(jackson.write(jackson.read(json, Reference.class))).isEqualTo(json);
            Object parsed = read(jackson, json);
            JsonModel model = () -> parsed;
            assertThat(jackson.write(model)).isEqualTo(json);
        }
        assertThat(jackson.write(jackson.read(EVERY_KIND, Task.class)))
                .isEqualTo(EVERY_KIND.replace("\\ud83d\\ude00", "\uD83D\uDE00"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsReadAndWritten(Jackson jackson) throws JsonProcessingException {
        String json = """
                {"string":"a","boolean":true,"integer":7,"number":1.10,"date":"2019-09-15","date_time":"tomorrow",\
                "uri":"https://app.asana.com","open_enum":"paused","model":{"gid":"1","other":null},"union":"1",\
                "any":[1,{"a":null}],"strings":["a",null],"booleans":[true,null],"integers":[7,null],\
                "numbers":[1.10,7,null],"dates":["2019-09-15",null],"date_times":[null],"uris":["a b",null],\
                "open_enums":["succeeded",null],"models":[{},null],"unions":["1",null,{"gid":"1"},7],"anys":[null,1.0],\
                "string_map":{"z":"a","a":null},"boolean_map":{"z":true,"a":null},"integer_map":{"z":7,"a":null},\
                "number_map":{"z":1.10,"a":null},"date_map":{"z":"2019-09-15","a":null},"date_time_map":{},\
                "uri_map":{"z":"a b","a":null},"open_enum_map":{"z":"paused","a":null},"model_map":{"z":{},"a":null},\
                "union_map":{"z":"1","a":null},"any_map":{"z":[1.10],"a":null},"zulu":1,"alpha":null}""";
        Specimen specimen = jackson.read(json, Specimen.class);
        assertThat(specimen.unreadableFields()).isEmpty();
        assertThat(specimen.unknownFields()).hasToString("{zulu=1, alpha=null}");
        assertThat(jackson.write(specimen)).isEqualTo(json);
        for (Specimen.Field field : Specimen.Field.values()) {
            assertThat(specimen.presence(field)).isEqualTo(Presence.PRESENT);
        }
        assertThat(specimen).isEqualTo(Specimen.fromMap(specimen.toMap()));
        assertThat(jackson.convert(specimen, Specimen.class)).isEqualTo(specimen);
        assertThat(jackson.throughTree(specimen, Specimen.class).toString()).isEqualTo(specimen.toString());
    }

    @ParameterizedTest
    @EnumSource
    void fieldsComeInAnyOrder(Jackson jackson) throws JsonProcessingException {
        String json = "{\"zulu\":1,\"tags\":[\"a\"],\"gid\":5,\"alpha\":[2],\"name\":null,\"due_on\":\"a\"}";
        Task task = jackson.read(json, Task.class);
        assertThat(jackson.write(task))
                .isEqualTo("{\"gid\":5,\"name\":null,\"due_on\":\"a\",\"tags\":[\"a\"],\"zulu\":1,\"alpha\":[2]}");
        assertThat(task.unreadableFields())
                .isEqualTo(Map.of(Task.Field.GID, new UnreadableValue(5, "expected a string, not an integer")));
    }

    static Stream<Arguments> wrongKinds() {
        return Stream.of(Jackson.values())
                .flatMap(jackson -> FieldKindTest.wrongKinds().stream()
                        .filter(wrong -> !(wrong.json() instanceof Object[]))
                        .map(wrong -> Arguments.of(jackson, wrong)));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void aValueOfAnotherKindIsUnreadable(Jackson jackson, FieldKindTest.Wrong wrong) throws JsonProcessingException {
        String json = jackson.write(Collections.singletonMap(
                wrong.field().wireName(), (JsonModel) () -> new UnreadableValue(wrong.json(), "").json()));
        Specimen specimen = jackson.read(json, Specimen.class);
        assertThat(specimen.unreadableFields())
                .isEqualTo(Map.of(wrong.field(), new UnreadableValue(wrong.json(), wrong.problem())));
        assertThat(jackson.write(specimen)).isEqualTo(json);
    }

    @ParameterizedTest
    @EnumSource
    void aUnionIsAnyJsonButNull(Jackson jackson) throws JsonProcessingException {
        assertThat(read(jackson, "{}")).isEqualTo(Map.of());
        assertThat(read(jackson, "[1.0]")).isEqualTo(List.of(new BigDecimal("1.0")));
        assertThat(read(jackson, "\"a\"")).isEqualTo("a");
        assertThat(read(jackson, "\"\"")).isEqualTo("");
        assertThat(read(jackson, "1.10")).isEqualTo(new BigDecimal("1.10"));
        assertThat(read(jackson, "7")).isEqualTo(7);
        assertThat(read(jackson, "true")).isEqualTo(true);
        assertThat(jackson.read("null", Reference.class)).isNull();
        assertThat(jackson.read("null", Task.class)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnObjectIsAModel(Jackson jackson) throws JsonProcessingException {
        assertThat(jackson.read("{\"a\":1}", Task.class).unknownFields()).isEqualTo(Map.of("a", 1));
        assertThat(jackson.read("{}", Task.class)).isEqualTo(Task.builder().build());
        Map<String, String> kinds = Map.of(
                "[{\"a\":1}]", "an array",
                "[]", "an array",
                "\"s3cret\"", "a string",
                "\"\"", "a string",
                "7", "an integer",
                "9223372036854775808", "an integer of 65 bits",
                "1.0", "a decimal number",
                "false", "a boolean");
        kinds.forEach((json, kind) -> assertThatThrownBy(() -> jackson.read(json, Task.class))
                .isInstanceOfAny(
                        com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
                        tools.jackson.databind.exc.MismatchedInputException.class)
                .hasMessageStartingWith("Task: expected an object, not " + kind + "\n at [Source: "));
    }

    @ParameterizedTest
    @EnumSource
    void aSyntaxErrorStaysTheExceptionOfJackson(Jackson jackson) {
        for (Class<?> type : List.of(Task.class, Story.class, Reference.class, Story.Moved.class)) {
            for (String json : List.of(
                    "{\"gid\" \"1\"}",
                    "{\"gid\":\"1\",}",
                    "{\"gid\":tru}",
                    "{\"parent\":{\"tags\":[\"a\" \"b\"]}}",
                    "{\"other\":[1,{\"a\":}]}",
                    "{\"resource_subtype\":\"moved\",\"other\":{1}}")) {
                assertThatThrownBy(() -> jackson.read(json, type))
                        .as(type + " " + json)
                        .isInstanceOfAny(
                                com.fasterxml.jackson.core.JsonParseException.class,
                                tools.jackson.core.exc.StreamReadException.class)
                        .hasMessageContaining(" at [Source: ");
            }
            for (String json : List.of("{", "{\"gid\":", "{\"gid\":\"1\"", "{\"children\":[", "{\"other\":[1")) {
                assertThatThrownBy(() -> jackson.read(json, type))
                        .as(type + " " + json)
                        .isInstanceOfAny(
                                com.fasterxml.jackson.core.io.JsonEOFException.class,
                                tools.jackson.core.exc.UnexpectedEndOfInputException.class)
                        .hasMessageStartingWith("Unexpected end-of-input");
            }
        }
    }

    /** Jackson itself reads these numbers as zero and infinity when it reads an {@code Object}. */
    @ParameterizedTest
    @EnumSource
    void anExponentThatNoDecimalHasIsAFaultOfTheDocument(Jackson jackson) {
        for (String number : List.of("1e-4000000000", "1E+4000000000")) {
            for (Class<?> type : List.of(Reference.class, Task.class, Story.class)) {
                String json = "{\"a\":[\n" + number + "]}";
                assertThatThrownBy(() -> jackson.read(json, type))
                        .isInstanceOfAny(JsonProcessingException.class, JacksonException.class)
                        .hasMessageStartingWith("A number has an exponent that is out of range")
                        .hasMessageContaining(" at [Source: ")
                        .hasMessageNotContaining(number);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoNumberIsRefusedEvenIfTheMapperReadsIt(Jackson jackson) throws JsonProcessingException {
        for (String number : List.of("NaN", "Infinity", "-Infinity")) {
            for (String json : List.of(
                    "{\"number\":" + number + "}",
                    "{\"string\":" + number + "}",
                    "{\"integers\":[1," + number + "]}",
                    "{\"other\":{\"a\":" + number + "}}")) {
                assertThatThrownBy(() -> jackson.readLenient(json, Specimen.class))
                        .isInstanceOfAny(
                                com.fasterxml.jackson.core.JsonParseException.class,
                                tools.jackson.core.exc.StreamReadException.class)
                        .hasMessageStartingWith("JSON has neither NaN nor infinity\n at [Source: ");
            }
            assertThatThrownBy(() -> jackson.readLenient(number, Reference.class))
                    .isInstanceOfAny(
                            com.fasterxml.jackson.core.JsonParseException.class,
                            tools.jackson.core.exc.StreamReadException.class)
                    .hasMessageStartingWith("JSON has neither NaN nor infinity\n at [Source: ");
        }
        assertThat(jackson.readLenient("[1.10,1e400]", Reference.class).toMap())
                .isEqualTo(List.of(new BigDecimal("1.10"), new BigDecimal("1E400")));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoNumberIsNotConverted(Jackson jackson) {
        for (Number number : List.of(Double.NaN, Float.POSITIVE_INFINITY)) {
            assertThatThrownBy(() -> jackson.convert(Map.of("number", number), Specimen.class))
                    .isInstanceOfAny(IllegalArgumentException.class, JacksonException.class)
                    .hasMessageContaining("JSON has neither NaN nor infinity");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofTheSameNameTwiceTheLastCounts(Jackson jackson) throws JsonProcessingException {
        assertThat(jackson.read("[{\"a\":1,\"b\":2,\"a\":3}]", Reference.class).toMap())
                .hasToString("[{a=3, b=2}]");
        Task task = jackson.read(
                "{\"gid\":\"1\",\"a\":1,\"gid\":5,\"b\":2,\"gid\":\"3\",\"a\":3,\"name\":\"n\",\"name\":null}",
                Task.class);
        assertThat(task).hasToString("Task{gid=3, name=null, unknown fields: [a, b]}");
        assertThat(task.unknownFields()).hasToString("{a=3, b=2}");
        Specimen specimen = jackson.read("{\"string_map\":{\"a\":\"1\",\"b\":\"2\",\"a\":\"3\"}}", Specimen.class);
        assertThat(specimen.stringEntries(Specimen.Field.STRING_MAP)).hasToString("{a=3, b=2}");
    }

    @ParameterizedTest
    @EnumSource
    void ofADiscriminatorTwiceTheLastCounts(Jackson jackson) throws JsonProcessingException {
        assertThat(jackson.read(
                        "{\"gid\":\"1\",\"resource_subtype\":\"added\",\"resource_subtype\":\"moved\"}", Story.class))
                .isEqualTo(new Story.Moved(Move.TYPE.fromMap(Map.of("gid", "1", "resource_subtype", "moved"))));
        assertThat(jackson.read("{\"resource_subtype\":\"new\",\"a\":1,\"resource_subtype\":\"moved\"}", Story.class))
                .isEqualTo(new Story.Moved(Move.TYPE.fromMap(Map.of("a", 1, "resource_subtype", "moved"))));
        assertThat(jackson.read("{\"resource_subtype\":\"moved\",\"a\":1,\"resource_subtype\":\"new\"}", Story.class))
                .isEqualTo(new Story.Unrecognized(Map.of("a", 1, "resource_subtype", "new")));
        assertThat(jackson.read(
                        "{\"resource_subtype\":\"moved\",\"resource_subtype\":null,"
                                + "\"resource\":{\"resource_type\":\"task\"}}",
                        Story.class))
                .isInstanceOf(Story.Added.class);
        assertThat(jackson.read(
                        "{\"resource\":{\"resource_type\":\"task\"},\"resource\":{\"resource_type\":\"section\"}}",
                        Story.class))
                .isInstanceOf(Story.Moved.class);
    }

    @ParameterizedTest
    @EnumSource
    void javaValuesAreConverted(Jackson jackson) throws JsonProcessingException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("string", "a");
        json.put("nothing", null);
        json.put("array", Arrays.asList(new BigDecimal("1.10"), 7L, BigInteger.ONE.shiftLeft(64), null));
        json.put("true", true);
        assertThat(jackson.convert(json, Task.class).toMap())
                .isEqualTo(Task.fromMap(json).toMap());
        assertThat(jackson.convert(json, Story.class).toMap())
                .isEqualTo(Task.fromMap(json).toMap());
        assertThat(jackson.convert(Map.of("a", 0.1), Task.class).toMap()).isEqualTo(Map.of("a", new BigDecimal("0.1")));
        assertThat(jackson.convert(Map.of("number", 0.1f), Specimen.class).toMap())
                .isEqualTo(Map.of("number", new BigDecimal("0.1")));
        assertThat(jackson.convert(Map.of("a", List.of(0.1f)), Task.class).toMap())
                .isEqualTo(Map.of("a", List.of(new BigDecimal("0.1"))));
        Task task = Task.fromMap(json);
        assertThat(jackson.convert(task, Task.class)).isEqualTo(task);
        assertThat(jackson.convert(task, Map.class).toString())
                .isEqualTo(task.toMap().toString());
        assertThat(jackson.tree(task)).isEqualTo(jackson.tree(task.toMap()));
        assertThat(jackson.convert("1", Reference.class)).isEqualTo(new Reference.Gid("1"));
        assertThat(jackson.throughTree(new Reference.Gid("1"), Reference.class)).isEqualTo(new Reference.Gid("1"));
        assertThat(jackson.throughTree(Map.of("gid", "1"), Reference.class))
                .isEqualTo(new Reference.Definition(Task.builder().gid("1").build()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotJsonIsNotConverted(Jackson jackson) {
        for (Class<?> type : List.of(Task.class, Story.class)) {
            assertThatThrownBy(() -> jackson.convert(Map.of("gid", new byte[] {1}), type))
                    .isInstanceOfAny(IllegalArgumentException.class, JacksonException.class)
                    .hasMessageContaining("Expected JSON, not VALUE_EMBEDDED_OBJECT");
        }
    }

    static final class Holder {

        @JsonProperty
        Object payload;

        Holder() {}

        Holder(Object payload) {
            this.payload = payload;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNameOfAClassStandsBesideTheDocument(Jackson jackson) throws JsonProcessingException {
        String task = "\"@class\":\"io.github.asanaresource.Task\"";
        Task model = Task.fromMap(Map.of("gid", "1", "a", new BigDecimal("1.10")));
        Holder holder = new Holder(model);
        JsonTypeInfo.As property = JsonTypeInfo.As.PROPERTY;
        String json = jackson.writeTyped(holder, property);
        assertThat(json).contains("\"payload\":{" + task + ",\"gid\":\"1\",\"a\":1.10}");
        assertThat(jackson.readTyped(json, Holder.class, property).payload).isEqualTo(model);
        JsonTypeInfo.As array = JsonTypeInfo.As.WRAPPER_ARRAY;
        json = jackson.writeTyped(holder, array);
        assertThat(json).contains("\"payload\":[\"io.github.asanaresource.Task\",{\"gid\":\"1\",\"a\":1.10}]");
        assertThat(jackson.readTyped(json, Holder.class, array).payload).isEqualTo(model);
        JsonTypeInfo.As object = JsonTypeInfo.As.WRAPPER_OBJECT;
        json = jackson.writeTyped(holder, object);
        assertThat(json).contains("\"payload\":{\"io.github.asanaresource.Task\":{\"gid\":\"1\",\"a\":1.10}}");
        assertThat(jackson.readTyped(json, Holder.class, object).payload).isEqualTo(model);
    }

    @ParameterizedTest
    @EnumSource
    void theNameOfAClassStandsBesideWhatIsNoObjectToo(Jackson jackson) throws JsonProcessingException {
        for (Reference reference : List.of(
                new Reference.Gid("1"), new Reference.Unrecognized(List.of(1)), new Reference.Unrecognized(7))) {
            for (JsonTypeInfo.As place : List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY)) {
                String json = jackson.writeTyped(new Holder(reference), place);
                assertThat(json)
                        .contains("\"payload\":[\"" + reference.getClass().getName() + "\"," + jackson.write(reference)
                                + "]");
                assertThat(jackson.readTyped(json, Holder.class, place).payload).isEqualTo(reference);
            }
        }
        Story story = new Story.Unrecognized(Map.of("a", List.of(Map.of())));
        assertThat(jackson.writeTyped(new Holder(story), JsonTypeInfo.As.PROPERTY))
                .contains("\"payload\":{\"@class\":\"io.github.asanaresource.Story$Unrecognized\",\"a\":[{}]}");
    }

    @ParameterizedTest
    @EnumSource
    void aModelOfAKnownClassHasNoNameOfItAndNeedsNone(Jackson jackson) throws JsonProcessingException {
        Task task = Task.fromMap(Map.of("gid", "1", "parent", Map.of("a", List.of(Map.of()))));
        String json = "{\"gid\":\"1\",\"parent\":{\"a\":[{}]}}";
        assertThat(jackson.writeTyped(task, JsonTypeInfo.As.PROPERTY)).isEqualTo(json);
        assertThat(jackson.readTyped(json, Task.class, JsonTypeInfo.As.PROPERTY))
                .isEqualTo(task);
    }

    static Stream<Arguments> updates() {
        return Stream.of(Jackson.values())
                .flatMap(jackson -> Stream.of(true, false).map(strict -> Arguments.of(jackson, strict)));
    }

    private static final String IMMUTABLE =
            "Task is immutable, so that Jackson cannot update it in place: read a new one, and set its fields in toBuilder()";

    @ParameterizedTest
    @MethodSource("updates")
    void aModelCannotBeUpdated(Jackson jackson, boolean strict) {
        Task task = Task.builder().gid("1").build();
        for (String json : List.of("{\"gid\":\"2\"}", "{\"other\":1}", "{\"gid\":null}")) {
            assertThatThrownBy(() -> jackson.update(task, json, strict)).hasMessageStartingWith(IMMUTABLE);
        }
        assertThatThrownBy(() -> jackson.updateValue(task, Map.of("name", "a"), strict))
                .hasMessageStartingWith(IMMUTABLE);
        assertThat(task).hasToString("Task{gid=1}");
    }

    static final class Merging {

        @JsonMerge
        @JsonProperty
        Task task = Task.builder().gid("1").build();
    }

    @ParameterizedTest
    @MethodSource("updates")
    void aModelCannotBeMerged(Jackson jackson, boolean strict) throws JsonProcessingException {
        Merging merging = new Merging();
        assertThatThrownBy(() -> jackson.update(merging, "{\"task\":{\"name\":\"a\"}}", strict))
                .hasMessageStartingWith(IMMUTABLE);
        assertThat(merging.task).hasToString("Task{gid=1}");
    }

    @ParameterizedTest
    @MethodSource("updates")
    void aVariantCannotBeUpdated(Jackson jackson, boolean strict) {
        Map<String, Reference> variants = Map.of(
                "Gid", new Reference.Gid("1"),
                "Definition", new Reference.Definition(Task.builder().build()),
                "Unrecognized", new Reference.Unrecognized(Map.of("value", "1")));
        variants.forEach((name, variant) -> {
            String message = name + " is immutable, so that Jackson cannot update it in place: read a new one";
            assertThatThrownBy(() -> jackson.update(variant, "{\"value\":\"2\"}", strict))
                    .hasMessageStartingWith(message);
            assertThatThrownBy(() -> jackson.updateValue(variant, Map.of("value", "2"), strict))
                    .hasMessageStartingWith(message);
        });
    }

    static final class Unwrapping {

        @JsonUnwrapped
        @JsonProperty
        Task task = Task.builder().gid("1").build();
    }

    @ParameterizedTest
    @EnumSource
    void aModelCannotBeUnwrapped(Jackson jackson) {
        assertThatThrownBy(() -> jackson.write(new Unwrapping()))
                .isInstanceOfAny(JsonProcessingException.class, JacksonException.class)
                .hasMessageStartingWith("@JsonUnwrapped on task: a model cannot be unwrapped; remove the annotation");
    }

    @ParameterizedTest
    @EnumSource
    void aModelIsNoKeyOfAMap(Jackson jackson) {
        assertThatThrownBy(() -> jackson.write(Map.of(Task.builder().gid("1").build(), "a")))
                .isInstanceOfAny(JsonProcessingException.class, JacksonException.class, IllegalStateException.class)
                .hasMessageContaining(
                        "A Task is JSON of its own and cannot be the key of a map: take a string, such as its gid");
        assertThatThrownBy(() -> jackson.write(Map.of(new Reference.Gid("1"), "a")))
                .hasMessageContaining(
                        "A Gid is JSON of its own and cannot be the key of a map: take a string, such as its gid");
    }

    @ParameterizedTest
    @EnumSource
    void aVariantIsReadExactly(Jackson jackson) throws JsonProcessingException {
        assertThat(jackson.read("\"1\"", Reference.Gid.class)).isEqualTo(new Reference.Gid("1"));
        assertThat(jackson.read("{\"gid\":\"1\"}", Reference.Definition.class))
                .isEqualTo(new Reference.Definition(Task.builder().gid("1").build()));
        assertThat(jackson.read("[1.10]", Reference.Unrecognized.class))
                .isEqualTo(new Reference.Unrecognized(List.of(new BigDecimal("1.10"))));
        assertThat(jackson.read("{\"a\":1,\"resource_subtype\":\"moved\"}", Story.Moved.class)
                        .toMap())
                .hasToString("{a=1, resource_subtype=moved}");
    }

    @ParameterizedTest
    @EnumSource
    void anotherVariantIsRefused(Jackson jackson) {
        record Wrong(String json, Class<?> type, String message) {}
        for (Wrong wrong : List.of(
                new Wrong("{\"gid\":\"1\"}", Reference.Gid.class, "expected Gid, not Definition"),
                new Wrong("\"1\"", Reference.Definition.class, "expected Definition, not Gid"),
                new Wrong("7", Reference.Gid.class, "expected Gid, not Unrecognized"),
                new Wrong("\"1\"", Reference.Unrecognized.class, "expected Unrecognized, not Gid"),
                new Wrong("{\"resource_subtype\":\"moved\"}", Story.Added.class, "expected Added, not Moved"))) {
            assertThatThrownBy(() -> jackson.read(wrong.json(), wrong.type()))
                    .isInstanceOfAny(JsonProcessingException.class, JacksonException.class)
                    .hasMessageContaining("problem: " + wrong.message() + "\n at [Source: ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void constantsAreReadAndWrittenOutsideModels(Jackson jackson) throws JsonProcessingException {
        assertThat(jackson.write(List.of(Status.SUCCEEDED, Status.NOT_STARTED)))
                .isEqualTo("[\"succeeded\",\"not_started\"]");
        assertThat(jackson.write(new Holder(Status.SUCCEEDED))).isEqualTo("{\"payload\":\"succeeded\"}");
        assertThat(jackson.read("[\"succeeded\",\"paused\",\"UNRECOGNIZED\",null]", Status[].class))
                .containsExactly(Status.SUCCEEDED, Status.UNRECOGNIZED, Status.UNRECOGNIZED, null);
        assertThat(jackson.convert("succeeded", Status.class)).isEqualTo(Status.SUCCEEDED);
        assertThat(jackson.write(Map.of(Status.SUCCEEDED, 1))).isEqualTo("{\"succeeded\":1}");
    }

    @ParameterizedTest
    @EnumSource
    void theFallbackOfAnOpenEnumIsNotWritten(Jackson jackson) {
        for (Object value : List.of(
                Status.UNRECOGNIZED,
                List.of(Status.UNRECOGNIZED),
                new Holder(Status.UNRECOGNIZED),
                Map.of(Status.UNRECOGNIZED, 1))) {
            assertThatThrownBy(() -> jackson.write(value))
                    .isInstanceOfAny(JsonProcessingException.class, JacksonException.class, IllegalStateException.class)
                    .hasMessageContaining("UNRECOGNIZED has no string of its own; the model has the string that came");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnreadableValueIsWrittenAsItsJson(Jackson jackson) throws JsonProcessingException {
        Task task = jackson.read("{\"gid\":{\"a\":[1.10,null]}}", Task.class);
        assertThat(jackson.write(task.unreadableFields())).isEqualTo("{\"GID\":{\"a\":[1.10,null]}}");
        assertThat(jackson.write(task.unknownFields())).isEqualTo("{}");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatWasNotEmittedIsNamed(Jackson jackson) {
        assertThatThrownBy(() -> jackson.read("{}", io.github.asanaresource.jackson.JsonDocument.class))
                .hasMessageContaining("java.lang.Object is neither an emitted model nor an emitted union");
    }
}
