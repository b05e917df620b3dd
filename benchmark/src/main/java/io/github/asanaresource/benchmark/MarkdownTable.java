package io.github.asanaresource.benchmark;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. The first column names the rows. */
public final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    /** Begins with the names of the columns. */
    public MarkdownTable(List<String> columns) {
        row("", columns);
        lines.add("|---".repeat(columns.size() + 1) + "|");
    }

    /** Adds a row. */
    public void row(Object name, List<String> cells) {
        lines.add("| " + name + " | " + String.join(" | ", cells) + " |");
    }

    @Override
    public String toString() {
        return String.join(System.lineSeparator(), lines);
    }
}
