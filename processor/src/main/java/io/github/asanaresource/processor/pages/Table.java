package io.github.asanaresource.processor.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in Markdown.
 *
 * @param columns the names of the columns
 * @param rows the rows, each with a cell in Markdown for each column
 */
record Table(List<String> columns, List<List<String>> rows) {

    /** Returns the table with a line for each row. */
    String text() {
        Stream<List<String>> head =
                Stream.of(columns, columns.stream().map(column -> "---").toList());
        return Stream.concat(head, rows.stream())
                .map(cells -> "| " + String.join(" | ", cells) + " |\n")
                .collect(Collectors.joining());
    }
}
