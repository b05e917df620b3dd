package io.github.asanaresource.models.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table in the resources: tab-separated cells, the names of the columns in the first line, a dash for an empty cell. */
final class Table {

    static final String NOTHING = "-";

    private static final int NO_LIMIT = -1;

    private Table() {}

    /** The rows of a table, which must have the given columns. */
    static List<List<String>> read(String name, String... columns) {
        List<List<String>> lines = text(name)
                .lines()
                .map(line -> List.of(line.split("\t", NO_LIMIT)))
                .toList();
        if (!lines.get(0).equals(List.of(columns))) {
            throw new IllegalStateException(name + " has the columns " + lines.get(0));
        }
        return lines.subList(1, lines.size());
    }

    /** The words of a cell. */
    static List<String> words(String cell) {
        return cell.equals(NOTHING) ? List.of() : List.of(cell.split(" ", NO_LIMIT));
    }

    private static String text(String name) {
        try (InputStream table = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
