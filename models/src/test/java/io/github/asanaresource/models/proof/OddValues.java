package io.github.asanaresource.models.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values that are easily lost or changed when they are read and written. */
final class OddValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            " leading and trailing ",
            "0",
            "001",
            "-1",
            "null",
            "true",
            "UNRECOGNIZED",
            "Mixed Case",
            "\"quoted\" \\ and /",
            "\b\t\n\f\r",
            "\u0000 and \u0001",
            "\u007f\u0085\u2028\u2029\ufeff",
            "Grüße, 漢字",
            "\ud83d\ude00",
            "half a pair: \ud83d",
            "the other half: \ude00",
            "{\"json\":1}",
            "x".repeat(3000));

    private static final List<String> INTEGERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "-9223372036854775808",
            "1.5E1",
            "0.0e1");

    private static final List<String> OTHER_NUMBERS = List.of(
            "9223372036854775808",
            "-9223372036854775809",
            "123456789012345678901234567890",
            "-0.0",
            "0.1",
            "1.0",
            "1.10",
            "0.00",
            "-1e-7",
            "1E400",
            "1e5",
            "12345678901234567890.098765432109876543210",
            "4.9E-324");

    private final Random random;

    OddValues(Random random) {
        this.random = random;
    }

    String text() {
        return anyOf(TEXTS);
    }

    /** Newer versions of Jackson reject names with an unpaired surrogate. */
    String name() {
        String text = text();
        return text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE) ? "" : text;
    }

    /** An integer of 64 bits. */
    JsonTree integer() {
        return new JsonTree.Numeral(anyOf(INTEGERS));
    }

    JsonTree number() {
        return random.nextInt(3) == 0 ? integer() : new JsonTree.Numeral(anyOf(OTHER_NUMBERS));
    }

    /** JSON of any kind except null. */
    JsonTree json(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0, 1 -> new JsonTree.Text(text());
            case 2, 3 -> number();
            case 4 -> new JsonTree.Flag(random.nextBoolean());
            case 5 -> array(depth - 1);
            default -> structure(depth - 1);
        };
    }

    JsonTree nullableJson(int depth) {
        return random.nextInt(6) == 0 ? JsonTree.Null.NULL : json(depth);
    }

    private JsonTree array(int depth) {
        List<JsonTree> elements = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            elements.add(nullableJson(depth));
        }
        return new JsonTree.Array(elements);
    }

    private JsonTree structure(int depth) {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            fields.put(name(), nullableJson(depth));
        }
        return new JsonTree.Structure(fields);
    }

    private String anyOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
