package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
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
        NUM_LIKES;

        @Override
        public String resource() {
            return "Task";
        }

        @Override
        public String wireName() {
            return "num_likes";
        }
    }

    private record Wrong(JsonKind<?> kind, Object json, String message) {}

    static List<Wrong> wrongKinds() {
        BigInteger tooLarge = BigInteger.ONE.shiftLeft(63);
        return List.of(
                new Wrong(JsonKind.TEXT, 1, "expected a text, not a number (Integer)"),
                new Wrong(JsonKind.TEXT, List.of(), "expected a text, not a list"),
                new Wrong(JsonKind.TEXT, new Object[0], "expected a text, not a list"),
                new Wrong(JsonKind.TEXT, Map.of(), "expected a text, not an object"),
                new Wrong(JsonKind.TEXT, 'a', "expected a text, not java.lang.Character"),
                new Wrong(JsonKind.FLAG, "true", "expected a flag, not a text"),
                new Wrong(JsonKind.INTEGER, true, "expected an integer of 64 bits, not a flag"),
                new Wrong(JsonKind.INTEGER, 1.0, "expected an integer of 64 bits, not a number (Double)"),
                new Wrong(JsonKind.INTEGER, tooLarge, "expected an integer of 64 bits, not a number (BigInteger)"),
                new Wrong(JsonKind.DECIMAL, "1", "expected a number, not a text"),
                new Wrong(JsonKind.DECIMAL, Double.NaN, "expected a number, not a number (Double)"),
                new Wrong(JsonKind.OBJECT, "a", "expected an object, not a text"),
                new Wrong(JsonKind.TEXT.list(), "a", "expected a list, not a text"),
                new Wrong(JsonKind.TEXT.list(), List.of(1), "expected a text, not a number (Integer)"),
                new Wrong(JsonKind.TEXT.map(), List.of(), "expected an object, not a list"),
                new Wrong(JsonKind.TEXT.map(), Map.of("a", 1), "expected a text, not a number (Integer)"));
    }

    @ParameterizedTest
    @MethodSource("wrongKinds")
    void aValueOfAnotherKindIsRefused(Wrong wrong) {
        assertThatThrownBy(() -> wrong.kind().read(wrong.json(), Field.NUM_LIKES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Task.num_likes: " + wrong.message());
    }

    @Test
    void keysAreTexts() {
        assertThatThrownBy(() -> JsonKind.TEXT.map().read(Map.of(1, "a"), Field.NUM_LIKES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key of a JSON object is text, not java.lang.Integer");
    }

    @Test
    void integersComeFromEveryTypeThatHoldsThem() {
        for (Object seven : List.of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7))) {
            assertThat(JsonKind.INTEGER.read(seven, Field.NUM_LIKES)).isEqualTo(7L);
        }
        assertThat(JsonKind.INTEGER.read(BigInteger.valueOf(Long.MIN_VALUE), Field.NUM_LIKES))
                .isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void decimalsKeepTheDigitsThatTheirTypeKeeps() {
        assertThat(JsonKind.DECIMAL.read(new BigDecimal("1.10"), Field.NUM_LIKES))
                .isEqualTo(new BigDecimal("1.10"));
        assertThat(JsonKind.DECIMAL.read(0.1, Field.NUM_LIKES)).isEqualTo(new BigDecimal("0.1"));
        assertThat(JsonKind.DECIMAL.read(7, Field.NUM_LIKES)).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void nullIsNullAtEveryDepth() {
        assertThat(JsonKind.TEXT.read(null, Field.NUM_LIKES)).isNull();
        assertThat(JsonKind.TEXT.list().read(null, Field.NUM_LIKES)).isNull();
        assertThat(JsonKind.FLAG.list().read(Arrays.asList(true, null), Field.NUM_LIKES))
                .containsExactly(true, null);
        assertThat(JsonKind.TEXT.map().read(Collections.singletonMap("a", null), Field.NUM_LIKES))
                .isEqualTo(Collections.singletonMap("a", null));
    }

    @Test
    void whatIsMadeOfAKindHasItsShapesToo() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("z", "abc");
        json.put("a", "");
        assertThat(JsonKind.TEXT.to(String::length).map().read(json, Field.NUM_LIKES))
                .hasToString("{z=3, a=0}");
        assertThat(JsonKind.ANY.list().read(new Object[] {1, "a"}, Field.NUM_LIKES))
                .containsExactly(1, "a");
        assertThat(JsonKind.OBJECT.read(json, Field.NUM_LIKES)).isSameAs(json);
    }
}
