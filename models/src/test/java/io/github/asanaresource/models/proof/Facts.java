package io.github.asanaresource.models.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The declarations of Asana's OpenAPI document in a form of our own.
 *
 * <p>{@code facts.tsv} has one line for each field of each schema, inherited fields included, in the order of the
 * document. Fields of an object without a schema of its own are listed under the name of its model.
 * {@code unions.tsv} has one line for each variant of each union.
 *
 * <p>Some facts are in the prose of the document only: which string identifies which variant, and that a field is
 * conditional, opt-in, or deprecated without being marked so. Some differ from the document: {@code required} and
 * {@code conditional} have the meaning of our annotations, a field that a request must have and one that a response may
 * lack; an example of another kind than its field is omitted.
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

    /** Returns the type of the schema or union of this name. */
    static Kind kindOf(String name) {
        return VARIANTS.containsKey(name) ? new Kind.OneOf(name) : new Kind.Resource(name);
    }

    static List<Fact> of(String schema) {
        return FIELDS.getOrDefault(schema, List.of());
    }

    static List<Variant> variantsOf(String union) {
        return VARIANTS.getOrDefault(union, List.of());
    }

    /** Returns the fields that a request must have; none for other schemas. */
    static List<String> required(String schema) {
        return of(schema).stream()
                .filter(fact -> fact.traits().contains(Trait.REQUIRED))
                .map(Fact::field)
                .toList();
    }

    /** Returns the fields that a request must have and a document lacks. */
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
