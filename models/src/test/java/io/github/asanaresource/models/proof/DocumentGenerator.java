package io.github.asanaresource.models.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Generates documents of a schema or union from the facts alone. */
final class DocumentGenerator {

    private static final int DEEPEST = 3;

    private static final List<String> DATES = List.of("2027-01-31", "0001-01-01", "+12027-01-31", "2024-02-29");
    private static final List<String> TIMESTAMPS = List.of(
            "2012-02-22T02:06:58.147Z",
            "2027-01-31T12:00:00.000Z",
            "2027-01-31T12:00:00.100+02:00",
            "2027-01-31T12:00-11:30",
            "2027-01-31T12:00:00.123456789Z");
    private static final List<String> URIS =
            List.of("https://app.asana.com/0/resource/123456789/list", "mailto:a@example.com", "", "#top", "a%20b?c=ü");
    private static final List<String> TEXTS = List.of("12345", "task", "Bug Task", "Write to them");
    private static final List<String> UNKNOWN_NAMES = List.of(
            "zulu_of_tomorrow",
            "alpha_of_tomorrow",
            "mike_of_tomorrow",
            "GID",
            "gid ",
            "class",
            "@type",
            "unknown_fields",
            "unreadable_fields",
            "resource.gid");

    private final Condition condition;
    private final Random random;
    private final OddValues odd;

    DocumentGenerator(Condition condition, Random random) {
        this.condition = condition;
        this.random = random;
        this.odd = new OddValues(random);
    }

    JsonTree document(Kind kind) {
        return value(kind, 0);
    }

    private JsonTree.Structure structure(String schema, int depth) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Facts.of(schema).forEach(fact -> kinds.put(fact.field(), fact.kind()));
        List<String> names = new ArrayList<>(kinds.keySet());
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        if (percent(condition.unknown())) {
            Stream.concat(Stream.of(odd.name()), UNKNOWN_NAMES.stream())
                    .filter(name -> !kinds.containsKey(name))
                    .filter(name -> percent(30))
                    .forEach(names::add);
        }
        Collections.shuffle(names, random);
        for (String name : names) {
            Kind kind = kinds.get(name);
            if (kind == null) {
                fields.put(name, odd.nullableJson(2));
            } else if (percent(condition.present() / depth) && (depth < DEEPEST || isShallow(kind))) {
                fields.put(name, nullableValue(kind, depth));
            }
        }
        return new JsonTree.Structure(fields);
    }

    private JsonTree nullableValue(Kind kind, int depth) {
        return percent(condition.isNull()) ? JsonTree.Null.NULL : value(kind, depth);
    }

    private JsonTree value(Kind kind, int depth) {
        if (kind instanceof Kind.Resource resource) {
            return structure(resource.schema(), depth + 1);
        }
        if (kind instanceof Kind.OneOf oneOf) {
            return percent(condition.odd()) ? odd.json(2) : variant(anyOf(Facts.variantsOf(oneOf.union())), depth);
        }
        if (kind instanceof Kind.ListOf list) {
            List<JsonTree> elements = new ArrayList<>();
            for (int size = random.nextInt(4); size > 0; size--) {
                elements.add(nullableValue(list.element(), depth));
            }
            return new JsonTree.Array(elements);
        }
        if (kind instanceof Kind.MapOf map) {
            Map<String, JsonTree> values = new LinkedHashMap<>();
            for (int size = random.nextInt(4); size > 0; size--) {
                values.put(odd.name(), nullableValue(map.value(), depth));
            }
            return new JsonTree.Structure(values);
        }
        if (kind instanceof Kind.OpenSet set) {
            return text(set.literals());
        }
        return plainValue((Kind.Plain) kind);
    }

    private JsonTree plainValue(Kind.Plain kind) {
        return switch (kind) {
            case TEXT -> new JsonTree.Text(percent(25) ? odd.text() : anyOf(TEXTS));
            case FLAG -> new JsonTree.Flag(random.nextBoolean());
            case INTEGER -> odd.integer();
            case DECIMAL -> odd.number();
            case DATE -> text(DATES);
            case TIMESTAMP -> text(TIMESTAMPS);
            case URI -> text(URIS);
            case ANY -> odd.json(3);
        };
    }

    private JsonTree text(List<String> texts) {
        return new JsonTree.Text(percent(condition.odd()) ? odd.text() : anyOf(texts));
    }

    /** A document of a variant has the string that identifies the variant, at one of the paths of discriminators. */
    private JsonTree variant(Variant variant, int depth) {
        JsonTree document = value(variant.kind(), depth);
        return variant.discriminators().isEmpty()
                ? document
                : tell(document, List.of(variant.discriminators().get(0).split("\\.", -1)), variant.text());
    }

    private static JsonTree tell(JsonTree document, List<String> path, String text) {
        if (path.isEmpty()) {
            return new JsonTree.Text(text);
        }
        JsonTree.Structure structure =
                document instanceof JsonTree.Structure given ? given : new JsonTree.Structure(Map.of());
        JsonTree value = structure.fields().getOrDefault(path.get(0), JsonTree.Null.NULL);
        return structure.with(path.get(0), tell(value, path.subList(1, path.size()), text));
    }

    private static boolean isShallow(Kind kind) {
        return !(kind instanceof Kind.Resource || kind instanceof Kind.OneOf)
                && (!(kind instanceof Kind.ListOf list) || isShallow(list.element()));
    }

    private boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
