package io.github.asanaresource.models.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What Asana's OpenAPI document declares: the fields of each schema, inherited fields included, in the order of the document.
 * The fields of an object without a schema of its own are those of the name of its model.
 *
 * <p>Some facts are in the prose of the document only: which string identifies which variant of a union ({@code unions.tsv}),
 * and that a field is deprecated without being marked so ({@code deprecated.tsv}). Some differ from the document:
 * {@code required} and {@code conditional} have the meaning of our annotations, a field that a request must have and one that
 * a response may lack; an example of another kind than its field is omitted.
 */
final class Facts {

    private static final OpenApi DOCUMENT = OpenApi.read(Table.read("deprecated.tsv", "schema", "field").stream()
            .collect(groupingBy(cells -> cells.get(0), mapping(cells -> cells.get(1), toSet()))));

    private static final Map<String, List<Fact>> FIELDS = fields();

    private static final Map<String, List<Variant>> VARIANTS = variants();

    private Facts() {}

    /** All schemas of the document. */
    static Set<String> names() {
        return DOCUMENT.names();
    }

    /** The operations that use a schema, by the names of their pages in Asana's reference. */
    static Set<String> operations(String schema) {
        return DOCUMENT.operations(schema);
    }

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

    private static Map<String, List<Fact>> fields() {
        Map<String, List<Fact>> fields = DOCUMENT.fields();
        fields.values().removeIf(List::isEmpty);
        return fields;
    }

    /** The table has the variants of each union in the order of the document. */
    private static Map<String, List<Variant>> variants() {
        Map<String, List<List<String>>> rows =
                Table.read("unions.tsv", "union", "discriminators", "variant", "text").stream()
                        .collect(groupingBy(cells -> cells.get(0), LinkedHashMap::new, toList()));
        Map<String, List<Kind>> kinds = DOCUMENT.unions();
        if (!kinds.keySet().equals(rows.keySet())) {
            throw new IllegalStateException("unions.tsv has " + rows.keySet() + " and not " + kinds.keySet());
        }
        Map<String, List<Variant>> variants = new LinkedHashMap<>();
        rows.forEach((union, cells) ->
                variants.put(union, variants(union, cells, Objects.requireNonNull(kinds.get(union)))));
        return variants;
    }

    private static List<Variant> variants(String union, List<List<String>> rows, List<Kind> kinds) {
        if (rows.size() != kinds.size()) {
            throw new IllegalStateException("unions.tsv has " + rows.size() + " variants of " + union);
        }
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            List<String> cells = rows.get(i);
            variants.add(new Variant(union, Table.words(cells.get(1)), cells.get(2), cells.get(3), kinds.get(i)));
        }
        return List.copyOf(variants);
    }
}
