package io.github.asanaresource.models.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Replaces any part of a document with JSON of any kind. */
final class Damage {

    private final Random random;
    private final OddValues odd;

    Damage(Random random) {
        this.random = random;
        this.odd = new OddValues(random);
    }

    /** Damages the content of a document. The kind of the document itself remains. */
    JsonTree inside(JsonTree tree) {
        if (tree instanceof JsonTree.Structure structure) {
            Map<String, JsonTree> fields = new LinkedHashMap<>();
            structure.fields().forEach((name, value) -> fields.put(name, damage(value)));
            return new JsonTree.Structure(fields);
        }
        if (tree instanceof JsonTree.Array array) {
            List<JsonTree> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(damage(element)));
            if (oneIn(6)) {
                elements.add(random.nextInt(elements.size() + 1), odd.nullableJson(1));
            }
            return new JsonTree.Array(elements);
        }
        return tree;
    }

    private JsonTree damage(JsonTree tree) {
        return switch (random.nextInt(14)) {
            case 0 -> odd.json(2);
            case 1 -> JsonTree.Null.NULL;
            case 2 -> odd.number();
            case 3 -> new JsonTree.Array(List.of(tree));
            case 4 -> new JsonTree.Structure(Map.of("data", tree));
            case 5 -> new JsonTree.Text(tree.text());
            default -> inside(tree);
        };
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
