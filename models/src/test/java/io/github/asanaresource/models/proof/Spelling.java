package io.github.asanaresource.models.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes a tree as no library would: with unusual spaces, unnecessary escapes, and repeated fields. */
final class Spelling {

    private static final List<String> GAPS = List.of(" ", "\n", "\t", "\r\n  ");
    private static final List<String> OVERRULED = List.of("null", "{\"a\":[1.5]}", "\"first\"", "7", "[]");

    /** The discriminators of every union: a value read as one variant may turn out to be another. */
    private static final List<String> VARIANTS = Facts.unions().stream()
            .flatMap(union -> Facts.variantsOf(union).stream())
            .map(variant -> JsonTree.quote(variant.text()))
            .toList();

    private final Condition condition;
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private Spelling(Condition condition, Random random) {
        this.condition = condition;
        this.random = random;
    }

    static String of(JsonTree tree, Condition condition, Random random) {
        Spelling spelling = new Spelling(condition, random);
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

    /** Of fields with the same name, the last one determines the value, and the first one the position. */
    private void appendFields(Map<String, JsonTree> fields) {
        List<Map.Entry<String, JsonTree>> later = new ArrayList<>();
        List<Map.Entry<String, Runnable>> spelled = new ArrayList<>();
        for (Map.Entry<String, JsonTree> field : fields.entrySet()) {
            boolean isRepeated = random.nextInt(100) < condition.repeated();
            spelled.add(Map.entry(
                    field.getKey(),
                    isRepeated ? () -> appendOverruled(field.getValue(), fields) : () -> append(field.getValue())));
            if (isRepeated) {
                later.add(field);
            }
        }
        for (Map.Entry<String, JsonTree> field : later) {
            int first = 0;
            while (!spelled.get(first).getKey().equals(field.getKey())) {
                first++;
            }
            spelled.add(
                    first + 1 + random.nextInt(spelled.size() - first),
                    Map.entry(field.getKey(), () -> append(field.getValue())));
        }
        String separator = "{";
        for (Map.Entry<String, Runnable> field : spelled) {
            appendSign(separator);
            appendText(field.getKey());
            appendSign(":");
            field.getValue().run();
            separator = ",";
        }
        appendSign(fields.isEmpty() ? "{}" : "}");
    }

    /** A value that does not count: other JSON of the same kind, the value of another field, or anything. */
    private void appendOverruled(JsonTree value, Map<String, JsonTree> fields) {
        switch (random.nextInt(4)) {
            case 0 -> append(anyOf(List.copyOf(fields.values())));
            case 1 ->
                append(
                        value instanceof JsonTree.Structure structure
                                        && !structure.fields().isEmpty()
                                ? structure.without(
                                        anyOf(List.copyOf(structure.fields().keySet())))
                                : value);
            case 2 -> text.append(anyOf(VARIANTS));
            default -> text.append(anyOf(OVERRULED));
        }
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

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
