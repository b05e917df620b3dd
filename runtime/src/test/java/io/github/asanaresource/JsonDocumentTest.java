package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonDocumentTest {

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    private interface Named {}

    private enum Jackson {
        TWO {
            @Override
            JsonDocument readLenient(String json) throws JsonProcessingException {
                return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .build()
                        .readValue(json, JsonDocument.class);
            }

            @Override
            JsonDocument read(String json) throws JsonProcessingException {
                return new ObjectMapper().readValue(json, JsonDocument.class);
            }

            @Override
            String write(Object value) throws JsonProcessingException {
                return new ObjectMapper().writeValueAsString(value);
            }

            @Override
            String writeWithName(Object value) throws JsonProcessingException {
                return new ObjectMapper()
                        .addMixIn(JsonDocument.Tree.class, Named.class)
                        .writeValueAsString(value);
            }

            @Override
            JsonDocument readWithName(String json) throws JsonProcessingException {
                return new ObjectMapper()
                        .addMixIn(JsonDocument.Tree.class, Named.class)
                        .readValue(json, JsonDocument.class);
            }

            @Override
            JsonDocument convert(Object value) {
                return new ObjectMapper().convertValue(value, JsonDocument.class);
            }
        },

        THREE {
            @Override
            JsonDocument readLenient(String json) {
                return JsonMapper.builder()
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .build()
                        .readValue(json, JsonDocument.class);
            }

            @Override
            JsonDocument read(String json) {
                return new JsonMapper().readValue(json, JsonDocument.class);
            }

            @Override
            String write(Object value) {
                return new JsonMapper().writeValueAsString(value);
            }

            @Override
            String writeWithName(Object value) {
                return JsonMapper.builder()
                        .addMixIn(JsonDocument.Tree.class, Named.class)
                        .build()
                        .writeValueAsString(value);
            }

            @Override
            JsonDocument readWithName(String json) {
                return JsonMapper.builder()
                        .addMixIn(JsonDocument.Tree.class, Named.class)
                        .build()
                        .readValue(json, JsonDocument.class);
            }

            @Override
            JsonDocument convert(Object value) {
                return new JsonMapper().convertValue(value, JsonDocument.class);
            }
        };

        abstract JsonDocument read(String json) throws JsonProcessingException;

        abstract JsonDocument readLenient(String json) throws JsonProcessingException;

        abstract String write(Object value) throws JsonProcessingException;

        /** As if the mapper wrote the name of each and every class. */
        abstract String writeWithName(Object value) throws JsonProcessingException;

        abstract JsonDocument readWithName(String json) throws JsonProcessingException;

        abstract JsonDocument convert(Object value);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfJsonIsRead(Jackson jackson) throws JsonProcessingException {
        Object json = jackson.read("""
                {"text":"a\\u0000\\"\\ud83d\\ude00","yes":true,"no":false,"nothing":null,"list":[[],{},null,"b"],
                 "integer":1,"long":9223372036854775807,"more":9223372036854775808,"decimal":1.10,"far":1E400}""").json();
        assertThat(json).isInstanceOf(Map.class);
        Map<?, ?> object = (Map<?, ?>) json;
        assertThat(object.keySet().toString())
                .isEqualTo("[text, yes, no, nothing, list, integer, long, more, decimal, far]");
        assertThat(object.get("text")).isEqualTo("a\0\"\uD83D\uDE00");
        assertThat(object.get("yes")).isEqualTo(true);
        assertThat(object.get("no")).isEqualTo(false);
        assertThat(object.get("nothing")).isNull();
        assertThat(object.get("list")).isEqualTo(Arrays.asList(List.of(), Map.of(), null, "b"));
        assertThat(object.get("integer")).isEqualTo(1);
        assertThat(object.get("long")).isEqualTo(Long.MAX_VALUE);
        assertThat(object.get("more")).isEqualTo(BigInteger.ONE.shiftLeft(63));
        assertThat(object.get("decimal")).isEqualTo(new BigDecimal("1.10"));
        assertThat(object.get("far")).isEqualTo(new BigDecimal("1E400"));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfJsonIsWrittenAsItWasRead(Jackson jackson) throws JsonProcessingException {
        for (String json : List.of("""
                {"text":"a\\u0000\\"","yes":true,"no":false,"nothing":null,"list":[[],{},null,"b"],"integer":1,\
                "long":9223372036854775807,"more":9223372036854775808,"decimal":1.10,"far":1E+400}""", "[1.0,[]]", "\"\"", "1.10", "7", "true")) {
            assertThat(jackson.write(jackson.read(json))).isEqualTo(json);
            JsonModel model = () -> read(jackson, json);
            assertThat(jackson.write(model)).isEqualTo(json);
        }
        assertThat(jackson.write(jackson.readLenient("[NaN,-Infinity]"))).isEqualTo("[\"NaN\",\"-Infinity\"]");
    }

    @ParameterizedTest
    @EnumSource
    void theNameOfAClassStandsBesideTheDocumentAndIsNotAskedFor(Jackson jackson) throws JsonProcessingException {
        assertThat(jackson.writeWithName(jackson.read("{\"a\":[1.10]}"))).isEqualTo("{\"type\":\"Tree\",\"a\":[1.10]}");
        assertThat(jackson.writeWithName(jackson.read("[{}]"))).isEqualTo("[\"Tree\",[{}]]");
        assertThat(jackson.writeWithName(jackson.read("7"))).isEqualTo("[\"Tree\",7]");
        assertThat(jackson.readWithName("{\"a\":[1.10]}").json())
                .isEqualTo(Map.of("a", List.of(new BigDecimal("1.10"))));
    }

    private static Object read(Jackson jackson, String json) {
        try {
            return jackson.read(json).json();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentIsAnyJsonButNull(Jackson jackson) throws JsonProcessingException {
        assertThat(jackson.read("{}").json()).isEqualTo(Map.of());
        assertThat(jackson.read("[1.0]").json()).isEqualTo(List.of(new BigDecimal("1.0")));
        assertThat(jackson.read("\"a\"").json()).isEqualTo("a");
        assertThat(jackson.read("\"\"").json()).isEqualTo("");
        assertThat(jackson.read("1.10").json()).isEqualTo(new BigDecimal("1.10"));
        assertThat(jackson.read("7").json()).isEqualTo(7);
        assertThat(jackson.read("true").json()).isEqualTo(true);
        assertThat(jackson.read("null")).isNull();
    }

    /** To Jackson's own reading of an {@code Object} these are zero and infinite. */
    @ParameterizedTest
    @EnumSource
    void anExponentThatNoDecimalHasIsAFaultOfTheDocument(Jackson jackson) {
        for (String number : List.of("1e-4000000000", "1E+4000000000")) {
            assertThatThrownBy(() -> jackson.read("{\"a\":[\n" + number + "]}"))
                    .isInstanceOfAny(JsonProcessingException.class, JacksonException.class)
                    .hasMessageStartingWith("A decimal has an exponent that is out of range")
                    .hasMessageContaining(" at [Source: ")
                    .hasMessageNotContaining(number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoNumberIsReadByAMapperThatIsToldTo(Jackson jackson) throws JsonProcessingException {
        assertThat(jackson.readLenient("[NaN,Infinity,-Infinity,1.10]").json())
                .isEqualTo(List.of(
                        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, new BigDecimal("1.10")));
    }

    @ParameterizedTest
    @EnumSource
    void ofTheSameNameTwiceTheLastIsKept(Jackson jackson) throws JsonProcessingException {
        assertThat(jackson.read("{\"a\":1,\"b\":2,\"a\":3}").json()).hasToString("{a=3, b=2}");
    }

    @ParameterizedTest
    @EnumSource
    void javaValuesAreConverted(Jackson jackson) {
        assertThat(jackson.convert(Map.of("a", List.of(new BigDecimal("1.10")))).json())
                .isEqualTo(Map.of("a", List.of(new BigDecimal("1.10"))));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnObjectHasFields(Jackson jackson) throws JsonProcessingException {
        JsonDocument object = jackson.read("{\"a\":1}");
        assertThat(object.object("Task")).isEqualTo(Map.of("a", 1));
        JsonDocument list = jackson.read("[{\"a\":1}]");
        assertThatThrownBy(() -> list.object("Task"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task: expected an object, not a list");
    }
}
