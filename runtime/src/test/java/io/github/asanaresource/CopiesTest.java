package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CopiesTest {

    @Test
    void aListKeepsItsNullsAndDoesNotFollowTheOriginal() {
        List<String> original = new ArrayList<>(Arrays.asList("a", null));
        List<String> copy = Copies.listOf(original);
        original.add("b");
        assertThat(copy).containsExactly("a", null);
    }

    @Test
    void aListCannotBeChanged() {
        List<String> copy = Copies.listOf(List.of("a"));
        assertThatThrownBy(() -> copy.set(0, "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aConvertedListKeepsItsNulls() {
        assertThat(Copies.listOf(Arrays.asList("1", null, "3"), Long::valueOf)).containsExactly(1L, null, 3L);
    }

    @Test
    void aMapKeepsItsNullsAndItsOrder() {
        Map<String, Integer> original = new LinkedHashMap<>();
        original.put("z", 1);
        original.put("a", null);
        Map<String, Integer> copy = Copies.mapOf(original);
        original.put("b", 2);
        assertThat(copy.toString()).isEqualTo("{z=1, a=null}");
    }

    @Test
    void aMapCannotBeChanged() {
        Map<String, Integer> empty = Copies.mapOf(new HashMap<String, Integer>());
        Map<String, Integer> filled = Copies.mapOf(Map.of("a", 1));
        assertThatThrownBy(() -> empty.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> filled.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aConvertedMapKeepsItsNullsAndItsOrder() {
        Map<String, String> original = new LinkedHashMap<>();
        original.put("z", "1");
        original.put("a", null);
        assertThat(Copies.mapOf(original, Long::valueOf).toString()).isEqualTo("{z=1, a=null}");
    }

    @Test
    void jsonIsCopiedAllTheWayDown() {
        List<Object> inner = new ArrayList<>(List.of("x"));
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("list", inner);
        outer.put("nothing", null);
        Object copy = Copies.jsonOf(outer);
        inner.add("y");
        outer.put("more", true);
        assertThat(String.valueOf(copy)).isEqualTo("{list=[x], nothing=null}");
    }

    @Test
    void jsonCannotBeChangedAtAnyDepth() {
        Map<?, ?> copy = (Map<?, ?>) Copies.jsonOf(new HashMap<>(Map.of("list", new ArrayList<>(List.of("x")))));
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(((List<?>) copy.get("list"))::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void jsonScalarsStayAsTheyAre() {
        for (Object scalar : List.of(
                "", true, 1, Long.MAX_VALUE, new BigInteger("9".repeat(30)), new BigDecimal("1.10"), Double.NaN)) {
            assertThat(Copies.jsonOf(scalar)).isEqualTo(scalar);
        }
        assertThat(Copies.jsonOf(null)).isNull();
    }

    @Test
    void numbersThatAreTheSameOnTheWireAreEqual() {
        for (Object seven : List.of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7), new BigDecimal("7"))) {
            assertThat(Copies.jsonOf(seven)).isEqualTo(7);
        }
        assertThat(Copies.jsonOf(BigInteger.valueOf(1L << 31))).isEqualTo(1L << 31);
        assertThat(Copies.jsonOf(-1L << 31)).isEqualTo(Integer.MIN_VALUE);
        assertThat(Copies.jsonOf(BigInteger.ONE.shiftLeft(63))).isEqualTo(BigInteger.ONE.shiftLeft(63));
        assertThat(Copies.jsonOf(new BigDecimal("1.5E1"))).isEqualTo(15); // both are written as 15
        assertThat(Copies.jsonOf(new BigDecimal("1E1"))).isEqualTo(new BigDecimal("1E1"));
        assertThat(Copies.jsonOf(1.5f)).isEqualTo(new BigDecimal("1.5"));
        assertThat(Copies.jsonOf(0.1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(Copies.jsonOf(Float.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void anArrayIsAList() {
        assertThat(Copies.jsonOf(new Object[] {"a", null, new Object[] {1}}))
                .isEqualTo(Arrays.asList("a", null, List.of(1)));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> Copies.jsonOf(List.of(new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "JSON is made of String, Boolean, Number, List, Map and null, not of java.lang.StringBuilder");
        assertThatThrownBy(() -> Copies.jsonOf(new AtomicInteger()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not of java.util.concurrent.atomic.AtomicInteger");
        assertThatThrownBy(() -> Copies.jsonOf(Map.of(1, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key of a JSON object is text, not java.lang.Integer");
    }
}
