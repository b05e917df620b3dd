package io.github.asanaresource.models.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The expected result of reading and writing JSON, derived from the facts and from nothing that is published. */
final class Expectation {

    private Expectation() {}

    /** Tells whether JSON is of a kind, so that a field of that kind can be read. Null is of every kind. */
    static boolean fits(Kind kind, JsonTree json) {
        if (json == JsonTree.Null.NULL || kind == Kind.Plain.ANY || kind instanceof Kind.OneOf) {
            return true;
        }
        if (kind instanceof Kind.Resource) {
            return json instanceof JsonTree.Structure;
        }
        if (kind instanceof Kind.ListOf list) {
            return json instanceof JsonTree.Array array
                    && array.elements().stream().allMatch(element -> fits(list.element(), element));
        }
        if (kind instanceof Kind.MapOf map) {
            return json instanceof JsonTree.Structure structure
                    && structure.fields().values().stream().allMatch(value -> fits(map.value(), value));
        }
        if (kind == Kind.Plain.FLAG) {
            return json instanceof JsonTree.Flag;
        }
        if (kind == Kind.Plain.INTEGER) {
            return json instanceof JsonTree.Numeral numeral && numeral.isInteger() && isOf64Bits(numeral);
        }
        return kind == Kind.Plain.DECIMAL ? json instanceof JsonTree.Numeral : json instanceof JsonTree.Text;
    }

    private static boolean isOf64Bits(JsonTree.Numeral numeral) {
        return numeral.decimal().unscaledValue().bitLength() < Long.SIZE;
    }

    /** Returns the variant of a union that a document matches, if any. */
    static Optional<Variant> variant(String union, JsonTree json) {
        List<Variant> variants = Facts.variantsOf(union);
        List<String> discriminators = variants.get(0).discriminators();
        if (discriminators.isEmpty()) {
            return variants.stream()
                    .filter(variant -> json != JsonTree.Null.NULL && fits(variant.kind(), json))
                    .findFirst();
        }
        return discriminators.stream()
                .flatMap(path -> text(json, path).stream())
                .findFirst()
                .flatMap(text -> variants.stream()
                        .filter(variant -> variant.text().equals(text))
                        .findFirst());
    }

    private static Optional<String> text(JsonTree json, String path) {
        JsonTree found = json;
        for (String name : path.split("\\.", -1)) {
            found = found instanceof JsonTree.Structure structure
                    ? structure.fields().getOrDefault(name, JsonTree.Null.NULL)
                    : JsonTree.Null.NULL;
        }
        return found instanceof JsonTree.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** Returns the JSON in the order in which it is written: the declared fields in their order, then all others. */
    static JsonTree asWritten(Kind kind, JsonTree json) {
        if (json == JsonTree.Null.NULL) {
            return json;
        }
        if (!fits(kind, json)) {
            return kind instanceof Kind.ListOf list && json instanceof JsonTree.Array array
                    ? asKept(list.element(), array)
                    : json;
        }
        if (kind instanceof Kind.Resource resource) {
            return asWritten(resource.schema(), (JsonTree.Structure) json);
        }
        if (kind instanceof Kind.OneOf oneOf) {
            return variant(oneOf.union(), json)
                    .map(variant -> asWritten(variant.kind(), json))
                    .orElse(json);
        }
        if (kind instanceof Kind.ListOf list) {
            List<JsonTree> elements = new ArrayList<>();
            ((JsonTree.Array) json).elements().forEach(element -> elements.add(asWritten(list.element(), element)));
            return new JsonTree.Array(elements);
        }
        return json;
    }

    /** An unreadable array: the elements before the first one of another kind have already been read as models. */
    private static JsonTree asKept(Kind element, JsonTree.Array array) {
        List<JsonTree> elements = new ArrayList<>();
        boolean isReadable = true;
        for (JsonTree each : array.elements()) {
            isReadable &= fits(element, each);
            elements.add(isReadable ? asWritten(element, each) : each);
        }
        return new JsonTree.Array(elements);
    }

    private static JsonTree asWritten(String schema, JsonTree.Structure document) {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        for (Fact fact : Facts.of(schema)) {
            JsonTree value = document.fields().get(fact.field());
            if (value != null) {
                fields.put(fact.field(), asWritten(fact.kind(), value));
            }
        }
        document.fields().forEach(fields::putIfAbsent);
        return new JsonTree.Structure(fields);
    }
}
