package io.github.asanaresource.models.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes documents less regular at every level: fields in any order, some of them null, some missing. */
final class Scrambling {

    private final Random random;

    Scrambling(long seed) {
        random = new Random(seed);
    }

    ObjectNode scramble(ObjectNode object) {
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
        Collections.shuffle(properties, random);
        ObjectNode scrambled = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> property : properties) {
            switch (random.nextInt(5)) {
                case 0 -> {}
                case 1 -> scrambled.putNull(property.getKey());
                default -> scrambled.set(property.getKey(), scramble(property.getValue()));
            }
        }
        return scrambled;
    }

    private JsonNode scramble(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return scramble(object);
        }
        if (value instanceof ArrayNode array) {
            ArrayNode scrambled = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> scrambled.add(scramble(element)));
            return random.nextBoolean() ? scrambled.addNull() : scrambled;
        }
        return value;
    }
}
