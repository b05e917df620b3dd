package io.github.asanaresource.models.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.ResourceType;
import io.github.asanaresource.UnionType;
import io.github.asanaresource.json.JsonCodec;
import io.github.asanaresource.json.JsonCodecs;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models request exactly the fields that Asana's operations declare for {@code opt_fields}.
 *
 * <p>{@code opt_fields.tsv} lists the operations with that parameter. Each row has the operations that declare the same
 * paths for the same resource. The row omits the paths of pages. It also omits the paths that lead to others, since an
 * operation that declares a path also declares those that lead to it. If an operation sends the compact form of a
 * resource that has a full one, the row names the full one: the operation sends any of its fields.
 */
class OptFieldsTest {

    /** Operations that declare the same paths for the same resource. */
    record Row(String resource, List<String> operations, Set<String> declared) {

        @Override
        public String toString() {
            return resource + " of " + operations.get(0);
        }
    }

    /** How the fields that a model requests differ from those that an operation declares. */
    enum Difference {
        NONE,
        /** The operation declares an object, but nothing in it. */
        IN_A_DECLARED_OBJECT,
        /** The operation sends a union, and declares what its variants have in common. */
        OF_SOME_VARIANTS,
        /** There is no known reason, so this must not occur. */
        UNEXPLAINED
    }

    private static final List<Row> ROWS = Table.read("opt_fields.tsv", "resource", "operations", "paths").stream()
            .map(cells -> new Row(cells.get(0), Table.words(cells.get(1)), withAncestors(Table.words(cells.get(2)))))
            .toList();

    /** No operation declares these. Asana always sends the first one. */
    private static final Set<String> UNDECLARED = Set.of("gid", "resource_type");

    @Test
    void theDeclarationsAreThoseOf189Operations() {
        assertThat(ROWS.stream().flatMap(row -> row.operations().stream()))
                .hasSize(189)
                .doesNotHaveDuplicates();
        assertThat(ROWS.stream().flatMap(row -> row.declared().stream()))
                .noneMatch(path -> UNDECLARED.contains(lastName(path)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyDeclaredPathIsAskedFor(Row row) {
        assertThat(asked(row)).containsAll(row.declared());
    }

    @Test
    void whatElseIsAskedForHasAReason() {
        Map<Difference, Long> operations = ROWS.stream()
                .flatMap(row -> row.operations().stream().map(operation -> difference(row)))
                .collect(groupingBy(difference -> difference, counting()));
        assertThat(operations)
                .isEqualTo(Map.of(
                        Difference.NONE, 150L,
                        Difference.IN_A_DECLARED_OBJECT, 37L,
                        Difference.OF_SOME_VARIANTS, 2L));
    }

    static Stream<Row> rows() {
        return ROWS.stream();
    }

    private static Difference difference(Row row) {
        Set<String> more = new HashSet<>(asked(row));
        more.removeAll(row.declared());
        if (more.isEmpty()) {
            return Difference.NONE;
        }
        if (Facts.unions().contains(row.resource())) {
            return Difference.OF_SOME_VARIANTS;
        }
        return more.stream().allMatch(path -> isInDeclaredObject(path, row.declared()))
                ? Difference.IN_A_DECLARED_OBJECT
                : Difference.UNEXPLAINED;
    }

    private static boolean isInDeclaredObject(String path, Set<String> declared) {
        return ancestors(path)
                .filter(declared::contains)
                .anyMatch(object -> declared.stream().noneMatch(other -> other.startsWith(object + ".")));
    }

    /** The paths that the model asks for, apart from those that no operation declares. */
    private static Set<String> asked(Row row) {
        List<String> paths = List.of(optFields(row.resource()).split(","));
        return withAncestors(paths).stream()
                .filter(path -> !UNDECLARED.contains(lastName(path)))
                .collect(toUnmodifiableSet());
    }

    private static String optFields(String name) {
        JsonCodec<?> type = JsonCodecs.of(EmittedModel.of(name).type());
        return type instanceof UnionType<?> union ? union.optFields() : ((ResourceType<?>) type).optFields();
    }

    private static Set<String> withAncestors(Collection<String> paths) {
        return paths.stream()
                .flatMap(path -> Stream.concat(Stream.of(path), ancestors(path)))
                .collect(toUnmodifiableSet());
    }

    /** The paths to the objects on the way. */
    private static Stream<String> ancestors(String path) {
        return Stream.iterate(path.lastIndexOf('.'), dot -> dot > 0, dot -> path.lastIndexOf('.', dot - 1))
                .map(dot -> path.substring(0, dot));
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
