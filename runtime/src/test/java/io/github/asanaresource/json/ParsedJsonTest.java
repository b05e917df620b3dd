package io.github.asanaresource.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.asanaresource.JsonModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParsedJsonTest {

    @Test
    void jsonIsCopiedAllTheWayDown() {
        List<Object> inner = new ArrayList<>(List.of("x"));
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("list", inner);
        outer.put("nothing", null);
        Object copy = ParsedJson.copyOf(outer);
        inner.add("y");
        outer.put("more", true);
        assertThat(String.valueOf(copy)).isEqualTo("{list=[x], nothing=null}");
    }

    @Test
    void jsonCannotBeChangedAtAnyDepth() {
        Map<?, ?> copy = (Map<?, ?>) ParsedJson.copyOf(new HashMap<>(Map.of("list", new ArrayList<>(List.of("x")))));
        assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(((List<?>) copy.get("list"))::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatCannotChangeIsNotCopied() {
        ParsedObject object = (ParsedObject) ParsedJson.copyOf(Map.of("a", List.of(1)));
        assertThat(ParsedJson.copyOf(object)).isSameAs(object);
        ParsedArray array = (ParsedArray) object.get("a");
        assertThat(ParsedJson.copyOf(array)).isSameAs(array);
        assertThat(((List<?>) ParsedJson.copyOf(Arrays.asList(object, array))).get(0))
                .isSameAs(object);
        for (Object value : List.of("a", true, 1000, new BigInteger("9".repeat(30)), new BigDecimal("1.10"))) {
            assertThat(ParsedJson.copyOf(value)).isSameAs(value);
        }
    }

    @Test
    void whatIsOnlyUnmodifiableIsCopied() {
        List<Object> view = Collections.unmodifiableList(new ArrayList<>(List.of("a")));
        assertThat(ParsedJson.copyOf(view)).isInstanceOf(ParsedArray.class).isEqualTo(view);
        ImmutableList<List<Object>> shallow = ImmutableList.copyOf(List.of(new ArrayList<>(List.of("a"))));
        Object copy = ParsedJson.copyOf(shallow);
        shallow.get(0).add("b");
        assertThat(copy).isEqualTo(List.of(List.of("a")));
    }

    @Test
    void stringsBooleansNumbersAndNullStayAsTheyAre() {
        for (Object value :
                List.of("", true, 1, Long.MAX_VALUE, new BigInteger("9".repeat(30)), new BigDecimal("1.10"))) {
            assertThat(ParsedJson.copyOf(value)).isEqualTo(value);
        }
        assertThat(ParsedJson.copyOf((Object) null)).isNull();
    }

    @Test
    void numbersThatAreTheSameOnTheWireAreEqual() {
        for (Object seven : List.of((byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7), new BigDecimal("7"))) {
            assertThat(ParsedJson.copyOf(seven)).isEqualTo(7);
        }
        assertThat(ParsedJson.copyOf((Object) BigInteger.valueOf(1L << 31))).isEqualTo(1L << 31);
        assertThat(ParsedJson.copyOf((Object) (-1L << 31))).isEqualTo(Integer.MIN_VALUE);
        assertThat(ParsedJson.copyOf((Object) BigInteger.ONE.shiftLeft(63))).isEqualTo(BigInteger.ONE.shiftLeft(63));
        assertThat(ParsedJson.copyOf((Object) BigInteger.ONE.shiftLeft(63).negate()))
                .isEqualTo(Long.MIN_VALUE);
        assertThat(ParsedJson.copyOf((Object) new BigDecimal("1.5E1"))).isEqualTo(15); // both are written as 15
        assertThat(ParsedJson.copyOf((Object) new BigDecimal("1E1"))).isEqualTo(new BigDecimal("1E1"));
        assertThat(ParsedJson.copyOf((Object) 1.5f)).isEqualTo(new BigDecimal("1.5"));
        assertThat(ParsedJson.copyOf((Object) 0.1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(ParsedJson.copyOf(Map.of("a", List.of(7L, 0.5))))
                .isEqualTo(Map.of("a", List.of(7, new BigDecimal("0.5"))));
    }

    @Test
    void aDecimalIsTheShortestThatADoubleStandsFor() {
        assertThat(ParsedJson.decimalOf(0.1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(ParsedJson.decimalOf(0.1f)).isEqualTo(new BigDecimal("0.1"));
        assertThat(ParsedJson.decimalOf(7)).isEqualTo(new BigDecimal("7"));
        assertThat(ParsedJson.decimalOf((short) 7)).isEqualTo(new BigDecimal("7"));
        assertThat(ParsedJson.decimalOf(BigInteger.ONE.shiftLeft(64)))
                .isEqualTo(new BigDecimal("18446744073709551616"));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (Number number : List.of(Double.NaN, Double.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY)) {
            Map.of("", number, "at [0]: ", List.of(number), "at a.b[1]: ", Map.of("a", Map.of("b", List.of(1, number))))
                    .forEach((place, json) -> assertThatThrownBy(() -> ParsedJson.copyOf(json))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(place + "JSON has no " + number + ": take a finite number, a string or null"));
        }
    }

    @Test
    void aSubclassOfANumberIsCopied() {
        MutableDecimal decimal = new MutableDecimal("1.10");
        MutableDecimal integer = new MutableDecimal("7");
        MutableInteger large = new MutableInteger("9".repeat(30));
        Object copy = ParsedJson.copyOf(List.of(decimal, integer, large));
        BigDecimal number = ParsedJson.decimalOf(decimal);
        BigDecimal largeNumber = ParsedJson.decimalOf(large);
        decimal.value = new BigDecimal("666.1");
        integer.value = new BigDecimal("666");
        large.value = BigInteger.TWO;
        assertThat(copy).isEqualTo(List.of(new BigDecimal("1.10"), 7, new BigInteger("9".repeat(30))));
        assertThat(((List<?>) copy).stream().map(Object::getClass))
                .isEqualTo(List.of(BigDecimal.class, Integer.class, BigInteger.class));
        assertThat(number).isEqualTo(new BigDecimal("1.10")).isExactlyInstanceOf(BigDecimal.class);
        assertThat(largeNumber).isEqualTo(new BigDecimal("9".repeat(30)));
    }

    private static final class MutableDecimal extends BigDecimal {

        private static final long serialVersionUID = 1L;

        private BigDecimal value;

        MutableDecimal(String value) {
            super(value);
            this.value = new BigDecimal(value);
        }

        @Override
        public BigInteger unscaledValue() {
            return value.unscaledValue();
        }

        @Override
        public int scale() {
            return value.scale();
        }
    }

    private static final class MutableInteger extends BigInteger {

        private static final long serialVersionUID = 1L;

        private BigInteger value;

        MutableInteger(String value) {
            super(value);
            this.value = new BigInteger(value);
        }

        @Override
        public int bitLength() {
            return value.bitLength();
        }

        @Override
        public long longValue() {
            return value.longValue();
        }

        @Override
        public byte[] toByteArray() {
            return value.toByteArray();
        }
    }

    @Test
    void anArrayOfObjectsIsAList() {
        assertThat(ParsedJson.copyOf(new Object[] {"a", null, new Object[] {1}}))
                .isEqualTo(Arrays.asList("a", null, List.of(1)));
    }

    @Test
    void aModelOfTheUserIsCopied() {
        Map<String, Object> json = new HashMap<>(Map.of("gid", "1"));
        JsonModel model = () -> json;
        Object copy = ParsedJson.copyOf(List.of(model));
        json.put("gid", "2");
        assertThat(copy).isEqualTo(List.of(Map.of("gid", "1")));
        JsonModel string = () -> "a";
        assertThat(ParsedJson.copyOf(string)).isEqualTo("a");
    }

    @Test
    void aModelOfTheUserCanStandForAnotherButNotForItself() {
        JsonModel inner = () -> Map.of("gid", "1");
        JsonModel outer = () -> inner;
        assertThat(ParsedJson.copyOf(outer)).isEqualTo(Map.of("gid", "1"));
        assertThat(new ParsedJsonReader(List.of(outer)).parsed()).isEqualTo(List.of(Map.of("gid", "1")));
        JsonModel[] self = new JsonModel[1];
        self[0] = () -> self[0];
        for (Object json : List.of(self[0], List.of(self[0]))) {
            assertThatThrownBy(() -> ParsedJson.copyOf(json))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("The JSON is deeper than 1000 levels; perhaps a list or map contains itself");
        }
        assertThatThrownBy(() -> new ParsedJsonReader(self[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The JSON is deeper than 1000 levels; perhaps a list or map contains itself");
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThatThrownBy(() -> ParsedJson.copyOf(List.of(new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at [0]: JSON is made of String, Boolean, Number, List, Map and null,"
                        + " not of java.lang.StringBuilder");
        assertThatThrownBy(() -> ParsedJson.copyOf((Object) new AtomicInteger()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON is made of String, Boolean, Number, List, Map and null,"
                        + " not of java.util.concurrent.atomic.AtomicInteger");
        assertThatThrownBy(() -> ParsedJson.copyOf(new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JSON is made of String, Boolean, Number, List, Map and null, not of [I");
    }

    @Test
    void keysAreStrings() {
        assertThatThrownBy(() -> ParsedJson.copyOf(Map.of(1, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key of a JSON object is a string, not java.lang.Integer");
        assertThatThrownBy(() -> ParsedJson.copyOf(List.of(Collections.singletonMap(null, "a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at [0]: A key of a JSON object is a string, not null");
        assertThat(ParsedJson.requireName("a")).isEqualTo("a");
    }

    @Test
    void aListOrMapThatContainsItselfIsRefused() {
        List<Object> list = new ArrayList<>();
        list.add(Map.of("a", list));
        Map<String, Object> map = new HashMap<>();
        map.put("a", new Object[] {map});
        for (Object cyclic : List.of(list, new Object[] {map})) {
            assertThatThrownBy(() -> ParsedJson.copyOf(cyclic))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("at (\\[0])?(\\.?a\\[0])+(\\.a)?\u2026.*: The JSON is deeper than 1000 levels;"
                            + " perhaps a list or map contains itself");
        }
    }

    @Test
    void jsonHasUpToAThousandLevels() {
        assertThat(ParsedJson.copyOf(nest(1000))).isEqualTo(nest(1000));
        assertThatThrownBy(() -> ParsedJson.copyOf(nest(1001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": The JSON is deeper than 1000 levels; perhaps a list or map contains itself");
    }

    static Object nest(int levels) {
        Object json = "a";
        for (int level = 0; level < levels; level++) {
            json = level % 2 == 0 ? List.of(json) : Map.of("a", json);
        }
        return json;
    }

    @Test
    void aValueIsDescribedByItsKind() {
        assertThat(ParsedJson.describe("s3cret")).isEqualTo("a string");
        assertThat(ParsedJson.describe(true)).isEqualTo("a boolean");
        assertThat(ParsedJson.describe(7L)).isEqualTo("an integer");
        assertThat(ParsedJson.describe(BigInteger.ONE.shiftLeft(63))).isEqualTo("an integer of 65 bits");
        assertThat(ParsedJson.describe(0.5)).isEqualTo("a decimal number");
        assertThat(ParsedJson.describe(List.of("s3cret"))).isEqualTo("an array");
        assertThat(ParsedJson.describe(new Object[0])).isEqualTo("an array");
        assertThat(ParsedJson.describe(Map.of("a", "s3cret"))).isEqualTo("an object");
        assertThat(ParsedJson.describe(null)).isEqualTo("null");
    }

    @Test
    void anObjectIsBuiltOnce() {
        ParsedObject.Builder builder = new ParsedObject.Builder();
        builder.put("a", 1L);
        builder.put("b", null);
        builder.remove("c");
        ParsedObject object = builder.build();
        assertThat(object).hasToString("{a=1, b=null}").isEqualTo(new HashMap<>(object));
        assertThatThrownBy(() -> builder.put("c", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This object has been built");
        ParsedObject.Builder another = new ParsedObject.Builder(object);
        another.put("a", 2);
        another.remove("b");
        assertThat(another.build()).isEqualTo(Map.of("a", 2));
        assertThat(object).containsEntry("a", 1).containsEntry("b", null);
    }

    @Test
    void anArrayDoesNotFollowItsBuilder() {
        ParsedArray.Builder builder = new ParsedArray.Builder();
        builder.add(1L);
        ParsedArray array = builder.build();
        builder.add(null);
        assertThat(array).isEqualTo(List.of(1));
        assertThat(builder.build()).isEqualTo(Arrays.asList(1, null));
    }
}
