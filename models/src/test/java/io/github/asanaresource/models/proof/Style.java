package io.github.asanaresource.models.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A way to create a document of a schema from its declaration in the API. */
enum Style {

    /** Every field has the API's own example, or a substitute if there is none. */
    EXAMPLES,

    /** Like the examples, but each string from an open set is one that is not in the set. */
    UNKNOWN_TEXTS {
        @Override
        JsonNode text(JsonNode known) {
            return JSON.stringNode(known.stringValue() + "_of_tomorrow");
        }
    },

    /** Like the examples, and every object with a schema has fields that the schema does not declare. */
    UNKNOWN_FIELDS {
        @Override
        void finish(ObjectNode object) {
            object.putArray("zulu_of_tomorrow").add(1).addNull().addObject().put("ratio", new BigDecimal("0.5"));
            object.putNull("alpha_of_tomorrow");
            object.putObject("mike_of_tomorrow").put("text", "").putArray("none");
        }
    },

    /** Every field is null. */
    NULLS {
        @Override
        ObjectNode document(String schema) {
            ObjectNode document = JSON.objectNode();
            Facts.of(schema).forEach(fact -> document.putNull(fact.field()));
            return document;
        }
    },

    /** Every field is absent. */
    ABSENT {
        @Override
        ObjectNode document(String schema) {
            return JSON.objectNode();
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Schemas refer to each other in cycles; an object at this depth contains no further objects. */
    private static final int DEEPEST = 4;

    /** Substitutes for missing examples. */
    private static final Map<Kind, JsonNode> SUBSTITUTES = Map.of(
            Kind.Plain.TEXT, JSON.stringNode("some text"),
            Kind.Plain.FLAG, JSON.booleanNode(true),
            Kind.Plain.INTEGER, JSON.numberNode(Long.MAX_VALUE),
            Kind.Plain.DECIMAL, JSON.numberNode(new BigDecimal("1.10")),
            Kind.Plain.DATE, JSON.stringNode("2027-01-31"),
            Kind.Plain.TIMESTAMP, JSON.stringNode("2027-01-31T12:00:00.000Z"),
            Kind.Plain.URI, JSON.stringNode("https://example.com/"),
            Kind.Plain.ANY, JSON.objectNode().put("key", "value"));

    ObjectNode document(String schema) {
        return object(schema, 1);
    }

    /** The string from an open set; the examples have a known one. */
    JsonNode text(JsonNode known) {
        return known;
    }

    /** Adds to an object that has all fields of its schema. */
    void finish(ObjectNode object) {}

    private ObjectNode object(String schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (Fact fact : Facts.of(schema)) {
            value(fact.kind(), fact.example().map(Trees::of), depth)
                    .ifPresent(value -> object.set(fact.field(), value));
        }
        finish(object);
        return object;
    }

    private Optional<JsonNode> value(Kind kind, Optional<JsonNode> example, int depth) {
        if (kind instanceof Kind.Resource resource) {
            return depth < DEEPEST ? Optional.of(object(resource.schema(), depth + 1)) : Optional.empty();
        }
        if (kind instanceof Kind.OneOf oneOf) {
            List<Variant> variants = Facts.variantsOf(oneOf.union());
            return value(variants.get(variants.size() - 1).kind(), example, depth);
        }
        if (kind instanceof Kind.OpenSet set) {
            return Optional.of(
                    text(example.orElseGet(() -> JSON.stringNode(set.literals().get(0)))));
        }
        if (kind instanceof Kind.ListOf list) {
            ArrayNode array = JSON.arrayNode();
            Stream<Optional<JsonNode>> elements =
                    example.isPresent() ? example.get().valueStream().map(Optional::of) : Stream.of(Optional.empty());
            elements.forEach(element -> value(list.element(), element, depth).ifPresent(array::add));
            return Optional.of(array);
        }
        if (kind instanceof Kind.MapOf) {
            return Optional.of(example.orElseGet(() -> JSON.objectNode().put("key", "some text")));
        }
        return Optional.of(example.orElseGet(() -> Objects.requireNonNull(SUBSTITUTES.get(kind))));
    }
}
