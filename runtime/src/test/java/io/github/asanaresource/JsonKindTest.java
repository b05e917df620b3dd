package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonKindTest {

    private enum Field implements ResourceField {
        FIELD;

        @Override
        public String resource() {
            return "Task";
        }

        @Override
        public String wireName() {
            return "field";
        }
    }

    private record Wrong(JsonKind<?> kind, Object json, String message) {}

    static List<Wrong> wrongKinds() {
        BigInteger tooLarge = BigInteger.ONE.shiftLeft(63);
        return List.of(
                new Wrong(JsonKind.TEXT, 1, "expected a text, not an integer"),
                new Wrong(JsonKind.TEXT, 1L << 40, "expected a text, not an integer"),
                new Wrong(JsonKind.TEXT, new BigDecimal("1E400"), "expected a text, not a decimal"),
                new Wrong(JsonKind.TEXT, new BigDecimal("1.5E1"), "expected a text, not an integer"),
                new Wrong(JsonKind.TEXT, List.of(), "expected a text, not a list"),
                new Wrong(JsonKind.TEXT, new Object[0], "expected a text, not a list"),
                new Wrong(JsonKind.TEXT, Map.of(), "expected a text, not an object"),
                new Wrong(JsonKind.FLAG, "true", "expected a flag, not a text"),
                new Wrong(JsonKind.INTEGER, true, "expected an integer of 64 bits, not a flag"),
                new Wrong(JsonKind.INTEGER, 1.0, "expected an integer of 64 bits, not a decimal"),
                new Wrong(JsonKind.INTEGER, tooLarge, "expected an integer of 64 bits, not an integer of 65 bits"),
                new Wrong(JsonKind.DECIMAL, "1", "expected a number, not a text"),
                new Wrong(JsonKind.DECIMAL, Double.NaN, "expected a number, not NaN"),
                new Wrong(JsonKind.DECIMAL, Float.NEGATIVE_INFINITY, "expected a number, not -Infinity"),
                new Wrong(JsonKind.OBJECT, "a", "expected an object, not a text"),
                new Wrong(JsonKind.TEXT.list(), "a", "expected a list, not a text"),
                new Wrong(JsonKind.TEXT.list(), Arrays.asList("a", null, 1), "at [2]: expected a text, not an integer"),
                new Wrong(JsonKind.TEXT.map(), List.of(), "expected an object, not a list"),
                new Wrong(JsonKind.TEXT.map(), Map.of("a", 1), "at [a]: expected a text, not an integer"));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void aValueOfAnotherKindIsKeptAside(Wrong wrong) {
        DocumentState.Builder<Field> state = new DocumentState.Builder<>();
        assertThat((Object) state.read(Field.FIELD, wrong.json(), wrong.kind())).isNull();
        assertThat(state.build().unreadableFields())
                .isEqualTo(Map.of(Field.FIELD, new UnreadableValue(wrong.json(), wrong.message())));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> read(JsonKind.TEXT, 'a'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON is made of String, Boolean, Number, List, Map and null, not of java.lang.Character");
    }

    @Test
    void keysAreTexts() {
        assertThatThrownBy(() -> read(JsonKind.TEXT.map(), Map.of(1, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key of a JSON object is text, not java.lang.Integer");
    }

    @Test
    void integersComeFromEveryTypeThatHoldsThem() {
        for (Object seven : List.of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7), new BigDecimal("7"))) {
            assertThat(read(JsonKind.INTEGER, seven)).isEqualTo(7L);
        }
        assertThat(read(JsonKind.INTEGER, BigInteger.valueOf(Long.MIN_VALUE))).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void decimalsKeepTheDigitsThatTheirTypeKeeps() {
        assertThat(read(JsonKind.DECIMAL, new BigDecimal("1.10"))).isEqualTo(new BigDecimal("1.10"));
        assertThat(read(JsonKind.DECIMAL, 0.1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(read(JsonKind.DECIMAL, 7)).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void nullIsNullAtEveryDepth() {
        assertThat(read(JsonKind.TEXT, null)).isNull();
        assertThat(read(JsonKind.TEXT.list(), null)).isNull();
        assertThat(read(JsonKind.FLAG.list(), Arrays.asList(true, null))).containsExactly(true, null);
        assertThat(read(JsonKind.TEXT.map(), Collections.singletonMap("a", null)))
                .isEqualTo(Collections.singletonMap("a", null));
    }

    @Test
    void whatIsMadeOfAKindHasItsShapesToo() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("z", "abc");
        json.put("a", "");
        assertThat(read(JsonKind.TEXT.to(String::length).map(), json)).hasToString("{z=3, a=0}");
        assertThat(read(JsonKind.ANY.list(), new Object[] {1, "a"})).containsExactly(1, "a");
        assertThat(read(JsonKind.OBJECT, json)).isSameAs(json);
    }

    @Test
    void anyJsonIsCopied() {
        List<Object> json = new ArrayList<>(List.of("a"));
        Object copy = read(JsonKind.ANY, json);
        json.clear();
        assertThat(copy).isEqualTo(List.of("a"));
    }

    @Test
    void aUnionTakesAnyJsonAsItIs() {
        List<Object> json = List.of("a");
        JsonKind<Object> same = JsonKind.union(any -> any);
        assertThat(read(same, json)).isSameAs(json);
        assertThat(read(same, 1)).isEqualTo(1);
        assertThat(read(same, null)).isNull();
        assertThat(read(JsonKind.union(String::valueOf).list(), Arrays.asList(1, null)))
                .containsExactly("1", null);
    }

    private static <T> @Nullable T read(JsonKind<T> kind, @Nullable Object json) {
        DocumentState.Builder<Field> state = new DocumentState.Builder<>();
        T value = state.read(Field.FIELD, json, kind);
        assertThat(state.build().unreadableFields()).isEmpty();
        return value;
    }
}
