package io.github.asanaresource.catalogue.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spells a tree as no library would: odd spaces, escapes that nobody needs, and fields that come a second time. */
final class Spelling {

    private static final List<String> GAPS = List.of(" ", "\n", "\t", "\r\n  ");
    private static final List<String> OVERRULED = List.of("null", "{\"a\":[1.5]}", "\"first\"", "7", "[]");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private Spelling(Random random) {
        this.random = random;
    }

    static String of(JsonTree tree, Random random) {
        Spelling spelling = new Spelling(random);
        spelling.append(tree);
        return spelling.text.toString();
    }

    private void append(JsonTree tree) {
        if (tree instanceof JsonTree.Structure structure) {
            appendFields(structure.fields());
        } else if (tree instanceof JsonTree.Array array) {
            String separator = "[";
            for (JsonTree element : array.elements()) {
                appendSign(separator);
                append(element);
                separator = ",";
            }
            appendSign(array.elements().isEmpty() ? "[]" : "]");
        } else if (tree instanceof JsonTree.Text string) {
            appendText(string.value());
        } else if (tree instanceof JsonTree.Numeral numeral) {
            text.append(numeral.spelling());
        } else {
            text.append(tree.java());
        }
    }

    /** Of fields of one name the last one counts, and the first one has the place. */
    private void appendFields(Map<String, JsonTree> fields) {
        Map<String, JsonTree> later = new LinkedHashMap<>();
        String separator = "{";
        for (Map.Entry<String, JsonTree> field : fields.entrySet()) {
            appendSign(separator);
            appendText(field.getKey());
            appendSign(":");
            if (oneIn(60)) {
                later.put(field.getKey(), field.getValue());
                text.append(anyOf(OVERRULED));
            } else {
                append(field.getValue());
            }
            separator = ",";
        }
        for (Map.Entry<String, JsonTree> field : later.entrySet()) {
            appendSign(separator);
            appendText(field.getKey());
            appendSign(":");
            append(field.getValue());
        }
        appendSign(fields.isEmpty() ? "{}" : "}");
    }

    private void appendSign(String sign) {
        text.append(sign);
        if (oneIn(12)) {
            text.append(anyOf(GAPS));
        }
    }

    private void appendText(String string) {
        if (oneIn(12)) {
            text.append('"');
            string.chars().forEach(each -> text.append(String.format("\\u%04x", each)));
            text.append('"');
        } else {
            text.append(JsonTree.quote(string).replace("/", random.nextBoolean() ? "\\/" : "/"));
        }
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private String anyOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
