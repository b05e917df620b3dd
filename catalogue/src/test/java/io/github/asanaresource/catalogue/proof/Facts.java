package io.github.asanaresource.catalogue.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Asana's OpenAPI document declares of the schemas of the catalogue, in our own form.
 *
 * <p>{@code facts.tsv} has one line for each field of each schema, inherited fields included, in the order of the
 * document. A field of an object without a schema of its own stands under the name of the model that we give it.
 * {@code unions.tsv} has one line for each variant of each union.
 *
 * <p>Some of it the document says in prose only: which text means which variant; that a field is conditional or opt-in,
 * or deprecated without being marked so. And some of it is not as in the document: {@code required} and
 * {@code conditional} are kept for what they mean to us, a field that a request must have and one that a response may
 * lack; an example that is not of its field's kind is left out.
 */
final class Facts {

    private static final Map<String, List<Fact>> FIELDS =
            Table.read("facts.tsv", "schema", "field", "kind", "traits", "literals", "example").stream()
                    .map(Facts::fact)
                    .collect(groupingBy(Fact::schema, LinkedHashMap::new, toList()));

    private static final Map<String, List<Variant>> VARIANTS =
            Table.read("unions.tsv", "union", "discriminators", "variant", "text", "kind").stream()
                    .map(Facts::variant)
                    .collect(groupingBy(Variant::union, LinkedHashMap::new, toList()));

    private Facts() {}

    /** The schemas that have fields. */
    static Set<String> schemas() {
        return FIELDS.keySet();
    }

    static Set<String> unions() {
        return VARIANTS.keySet();
    }

    /** What a schema or union of this name is. */
    static Kind kindOf(String name) {
        return VARIANTS.containsKey(name) ? new Kind.OneOf(name) : new Kind.Resource(name);
    }

    static List<Fact> of(String schema) {
        return FIELDS.getOrDefault(schema, List.of());
    }

    static List<Variant> variantsOf(String union) {
        return VARIANTS.getOrDefault(union, List.of());
    }

    /** The fields that a request must have; of other schemas none. */
    static List<String> required(String schema) {
        return of(schema).stream()
                .filter(fact -> fact.traits().contains(Trait.REQUIRED))
                .map(Fact::field)
                .toList();
    }

    /** The fields that a request must have and a document has not. */
    static List<String> missing(String schema, JsonTree.Structure document) {
        return required(schema).stream()
                .filter(field -> !document.fields().containsKey(field))
                .toList();
    }

    private static Fact fact(List<String> cells) {
        return new Fact(
                cells.get(0),
                cells.get(1),
                Kind.parse(cells.get(2), Table.words(cells.get(4))),
                Table.words(cells.get(3)).stream().map(Trait::parse).collect(toUnmodifiableSet()),
                Optional.of(cells.get(5)).filter(example -> !example.equals(Table.NOTHING)));
    }

    private static Variant variant(List<String> cells) {
        return new Variant(
                cells.get(0),
                Table.words(cells.get(1)),
                cells.get(2),
                cells.get(3),
                Kind.parse(cells.get(4), List.of()));
    }
}
