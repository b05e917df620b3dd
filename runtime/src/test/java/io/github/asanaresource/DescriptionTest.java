package io.github.asanaresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
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

    private static Map<String, Object> fields(List<String> names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, 1));
        return fields;
    }

    @Test
    void whatIsThereIsShownByWireName() {
        Map<String, Object> json = fields(List.of("zulu", "alpha"));
        json.put("string", "x");
        json.put("any", Arrays.asList(1, null, Map.of("a", "b")));
        json.put("model", null);
        assertThat(Specimen.fromMap(json))
                .hasToString("Specimen{string=x, model=null, any=[1, null, {a=b}], unknown fields: [zulu, alpha]}");
        assertThat(Specimen.fromMap(Map.of())).hasToString("Specimen{}");
    }

    @Test
    void nestedModelsAreShown() {
        Map<String, Object> parent = Map.of("gid", "2", "secret", "s3cret");
        assertThat(Task.fromMap(Map.of("gid", "1", "parent", parent, "children", List.of(parent, Map.of()))))
                .hasToString("Task{gid=1, parent=Task{gid=2, unknown fields: [secret]}, "
                        + "children=[Task{gid=2, unknown fields: [secret]}, Task{}]}");
        assertThat(Task.fromMap(Map.of(
                        "parent", Map.of("parent", Map.of("name", "x".repeat(300)), "children", List.of()))))
                .hasToString("Task{parent=Task{parent=Task{name=" + "x".repeat(178) + "…}");
        assertThat(Task.fromMap(Map.of("parent", fields(List.of("f".repeat(172), "second", "third")))))
                .hasToString("Task{parent=Task{unknown fields: [" + "f".repeat(172) + ", seco…}");
    }

    @Test
    void nullIsShown() {
        assertThat(Webhook.TYPE.fromMap(Collections.singletonMap("secret", null)))
                .hasToString("Webhook{secret=null}");
    }

    @Test
    void whatIsSensitiveIsHidden() {
        assertThat(Webhook.TYPE.fromMap(Map.of("secret", "s3cret"))).hasToString("Webhook{secret=(hidden)}");
        assertThat(Webhook.TYPE.fromMap(Map.of("secret", 5))).hasToString("Webhook{secret=(hidden)}");
    }

    @Test
    void whatCannotBeReadShowsItsProblem() {
        assertThat(Specimen.fromMap(Map.of("string", List.of("s3cret"))))
                .hasToString("Specimen{string=(expected a string, not an array)}");
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

    /** Writing such a number in decimal would take seconds. */
    @Test
    void aLargeNumberIsShownByItsSize() {
        BigInteger large = BigInteger.ONE.shiftLeft(4_000_000);
        assertThat(Description.shorten(large)).isEqualTo("(an integer of 4000002 bits)");
        assertThat(Description.shorten(List.of(new BigDecimal(large, 5)))).isEqualTo("[(a number of 4000002 bits)]");
        assertThat(Description.shorten(BigInteger.ONE.shiftLeft(999)))
                .isEqualTo(BigInteger.ONE.shiftLeft(999).toString().substring(0, 200) + "…");
        assertThat(Task.fromMap(Map.of("a", 1, "name", large)))
                .hasToString("Task{name=(expected a string, not an integer of 4000002 bits), unknown fields: [a]}");
    }

    @Test
    void whatComesAfterTheLastCharacterShownIsCutOffAndSaidToBe() {
        assertThat(Description.shorten(List.of("x".repeat(199), "y"))).isEqualTo("[" + "x".repeat(199) + "…");
    }

    /** A value of a hundred million characters costs no more than one of a thousand. */
    @Test
    void noMoreIsReadOfAValueThanIsShown() {
        assertThat(Description.shorten(new EndlessString())).isEqualTo("x".repeat(200) + "…");
        assertThat(Description.shorten(new EndlessList())).isEqualTo("[" + "0, ".repeat(66) + "0…");
        assertThat(Description.shorten(new EndlessMap())).isEqualTo("{" + "k=0, ".repeat(39) + "k=0,…");
    }

    private static final class EndlessString implements CharSequence {

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
        List<String> unknown = new ArrayList<>();
        IntStream.range(0, 51).forEach(each -> unknown.add("f" + each));
        assertThat(Task.fromMap(fields(unknown)).toString())
                .startsWith("Task{unknown fields: [f0, f1,")
                .endsWith(", f49, …]}");
        unknown.remove("f50");
        assertThat(Task.fromMap(fields(unknown)).toString()).endsWith(", f49]}");
        assertThat(Task.fromMap(Map.of("n".repeat(300), 1)))
                .hasToString("Task{unknown fields: [" + "n".repeat(200) + "…]}");
    }

    /** Reading the content as if there were no envelope is the most common first mistake. */
    @Test
    void anEnvelopeIsRecognizedWhereNothingElseIsThere() {
        Map<String, Object> task = Map.of("gid", "1");
        assertThat(Task.fromMap(Map.of("data", task)))
                .hasToString("Task{unknown fields: [data] (this looks like an envelope: read it as Data<…>)}");
        assertThat(Task.fromMap(Map.of("data", List.of(task))))
                .hasToString("Task{unknown fields: [data] (this looks like an envelope: read it as Page<…>)}");
        Map<String, Object> events = new LinkedHashMap<>();
        events.put("data", List.of());
        events.put("sync", "de47");
        assertThat(Task.fromMap(events))
                .hasToString("Task{unknown fields: [data, sync] (this looks like an envelope: read it as Events<…>)}");
        assertThat(Data.fromMap(Task.TYPE, Map.of("errors", List.of())))
                .hasToString("Data{unknown fields: [errors] (this looks like an envelope: read it as Errors)}");
        assertThat(Reference.TYPE.fromMap(List.of()).toString()).isEqualTo("Unrecognized[an array]");
        assertThat(Story.TYPE.fromMap(Map.of("data", task)))
                .hasToString("Unrecognized[an object of [data] (this looks like an envelope: read it as Data<…>)]");
    }

    @Test
    void whatHasAFieldOfItsSpecIsNoEnvelope() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("gid", null);
        json.put("data", Map.of());
        assertThat(Task.fromMap(json)).hasToString("Task{gid=null, unknown fields: [data]}");
        assertThat(Task.fromMap(Map.of("data", "a"))).hasToString("Task{unknown fields: [data]}");
        assertThat(Task.fromMap(Map.of("errors", 3))).hasToString("Task{unknown fields: [errors]}");
    }

    @Test
    void theKindOfJsonHasNoValues() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("resource_type", "app");
        json.put("secret", "s3cret");
        assertThat(Description.kindOf(json)).isEqualTo("an object of [resource_type, secret]");
        assertThat(Description.kindOf("s3cret")).isEqualTo("a string");
        assertThat(Description.kindOf(List.of("s3cret"))).isEqualTo("an array");
    }
}
