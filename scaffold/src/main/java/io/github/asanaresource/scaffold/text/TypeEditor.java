package io.github.asanaresource.scaffold.text;

import io.github.asanaresource.scaffold.existing.Range;
import io.github.asanaresource.scaffold.existing.SpecType;
import java.util.List;
import java.util.Optional;

/** Puts new members into the text of a type, where the document has them. */
final class TypeEditor {

    private static final String INDENT = "    ";

    private final SpecType type;
    private final String text;
    private final FileEdits edits;
    private boolean isOpened;

    TypeEditor(SpecType type, FileEdits edits) {
        this.type = type;
        this.text = edits.file().text();
        this.edits = edits;
    }

    /** How far members are indented. */
    String indent() {
        return type.methods().stream()
                .findFirst()
                .map(method -> indentAt(method.range().start()))
                .orElseGet(() -> indentAt(type.layout().nameEnd()) + INDENT);
    }

    /** The blanks at the beginning of a line. */
    String indentAt(int position) {
        int start = text.lastIndexOf('\n', position - 1) + 1;
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Inserts a member behind another one, or before all others. */
    void insertAfter(Optional<Range> predecessor, List<String> lines) {
        insert(
                predecessor
                        .map(range -> lineEnd(range.end()))
                        .orElse(type.layout().bodyStart()),
                lines);
    }

    /** Inserts a member behind all others. */
    void append(List<String> lines) {
        int end = type.layout().bodyEnd();
        while (end > type.layout().bodyStart() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        insert(end, lines);
    }

    private void insert(int position, List<String> lines) {
        edits.insert(position, "\n\n" + Members.indented(lines, indent()));
        isOpened = true;
    }

    /** Closes a body that was empty and in one line. */
    void finish() {
        String body = text.substring(type.layout().bodyStart(), type.layout().bodyEnd());
        if (isOpened && body.isBlank() && body.indexOf('\n') < 0) {
            edits.insert(type.layout().bodyEnd(), "\n" + indentAt(type.layout().nameEnd()));
        }
    }

    /** The end of a member, or of the comment behind it in the same line. */
    private int lineEnd(int position) {
        int lineEnd = text.indexOf('\n', position);
        String rest = lineEnd < 0 ? "" : text.substring(position, lineEnd).strip();
        if (!rest.startsWith("//")) {
            return position;
        }
        return text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
    }
}
