package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private enum Field implements ResourceField {
        NAME,
        SECRET;

        @Override
        public String resource() {
            return "App";
        }

        @Override
        public String wireName() {
            return this == NAME ? "name" : "secret";
        }

        @Override
        public boolean isSensitive() {
            return this == SECRET;
        }
    }

    @Test
    void whatIsThereIsShownByWireName() {
        Map<String, Object> unknown = new LinkedHashMap<>();
        unknown.put("zulu", Arrays.asList(1, null, Map.of("a", "b")));
        unknown.put("alpha", null);
        Description description = new Description("App");
        description.add(Field.NAME, "x");
        assertThat(description.end(unknown)).isEqualTo("App{name=x, zulu=[1, null, {a=b}], alpha=null}");
    }

    @Test
    void nullIsShown() {
        Description description = new Description("App");
        description.add(Field.SECRET, null);
        assertThat(description.end(Map.of())).isEqualTo("App{secret=null}");
    }

    @Test
    void whatIsSensitiveIsHidden() {
        Description description = new Description("App");
        description.add(Field.SECRET, "s3cret");
        assertThat(description.end(Map.of())).isEqualTo("App{secret=(hidden)}");
    }

    @Test
    void whatWasKeptAsideShowsItsProblem() {
        Description description = new Description("App");
        description.add(Field.NAME, new UnreadableValue(List.of("s3cret"), "expected a text, not a list"));
        assertThat(description.end(Map.of())).isEqualTo("App{name=(expected a text, not a list)}");
    }

    @Test
    void eachValueIsCut() {
        assertThat(Description.shorten("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(Description.shorten("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
        assertThat(Description.shorten(Collections.nCopies(1_000_000, "ab")))
                .isEqualTo("[" + "ab, ".repeat(49) + "ab,…");
        assertThat(Description.shorten(Map.of("k", "x".repeat(1_000_000)))).isEqualTo("{k=" + "x".repeat(197) + "…");
        assertThat(Description.shorten(new BigDecimal("1E1000000000"))).isEqualTo("1E+1000000000");
    }

    @Test
    void whatComesAfterTheLastCharacterShownIsCutOffAndSaidToBe() {
        assertThat(Description.shorten(List.of("x".repeat(199), "y"))).isEqualTo("[" + "x".repeat(199) + "…");
    }

    /** A value of a hundred million characters costs no more than one of a thousand. */
    @Test
    void noMoreIsReadOfAValueThanIsShown() {
        assertThat(Description.shorten(new EndlessText())).isEqualTo("x".repeat(200) + "…");
        assertThat(Description.shorten(new EndlessList())).isEqualTo("[" + "0, ".repeat(66) + "0…");
        assertThat(Description.shorten(new EndlessMap())).isEqualTo("{" + "k=0, ".repeat(39) + "k=0,…");
    }

    private static final class EndlessText implements CharSequence {

        @Override
        public int length() {
            return Integer.MAX_VALUE;
        }

        @Override
        public char charAt(int index) {
            assertThat(index).isLessThanOrEqualTo(200);
            return 'x';
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new AssertionError();
        }
    }

    private static final class EndlessList extends AbstractList<Integer> {

        @Override
        public int size() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Integer get(int index) {
            assertThat(index).isLessThanOrEqualTo(200);
            return 0;
        }
    }

    private static final class EndlessMap extends AbstractMap<String, Integer> {

        @Override
        public Set<Map.Entry<String, Integer>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public int size() {
                    return Integer.MAX_VALUE;
                }

                @Override
                public Iterator<Map.Entry<String, Integer>> iterator() {
                    Iterator<Integer> indices = new EndlessList().iterator();
                    return new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return indices.hasNext();
                        }

                        @Override
                        public Map.Entry<String, Integer> next() {
                            return Map.entry("k", indices.next());
                        }
                    };
                }
            };
        }
    }

    @Test
    void aSurrogatePairIsNotTorn() {
        assertThat(Description.shorten("x".repeat(199) + "\uD83D\uDE00")).isEqualTo("x".repeat(199) + "…");
        assertThat(Description.shorten("x".repeat(198) + "\uD83D\uDE00")).isEqualTo("x".repeat(198) + "\uD83D\uDE00");
    }

    @Test
    void unknownFieldsAreCutAfterTheFiftieth() {
        Map<String, Object> unknown = new LinkedHashMap<>();
        IntStream.range(0, 51).forEach(each -> unknown.put("f" + each, each));
        assertThat(new Description("App").end(unknown))
                .startsWith("App{f0=0, f1=1,")
                .endsWith(", f49=49, …}");
        unknown.remove("f50");
        assertThat(new Description("App").end(unknown)).endsWith(", f49=49}");
        assertThat(new Description("App").end(Map.of("n".repeat(300), 1))).isEqualTo("App{" + "n".repeat(200) + "…=1}");
    }

    @Test
    void theKindOfJsonHasNoValues() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("resource_type", "app");
        json.put("secret", "s3cret");
        assertThat(Description.kindOf(json)).isEqualTo("an object of [resource_type, secret]");
        assertThat(Description.kindOf("s3cret")).isEqualTo("a text");
        assertThat(Description.kindOf(List.of("s3cret"))).isEqualTo("a list");
    }
}
