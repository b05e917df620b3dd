package io.github.asanaresource.processor.emission;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies a section of a Markdown comment to emitted code. It stays Markdown, since a compiler that passes such comments
 * to processors belongs to a JDK whose Javadoc renders them. References become text, as in other comments.
 */
final class Markdown {

    /** Marks a comment to be written with three slashes. No other emitted text contains this character. */
    private static final char MARK = '\uffff';

    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[([^\\]\\n]++)]:");

    /** A type, a member, or a member of a type. The brackets of arrays are escaped. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?=.)(?:[\\p{Alpha}_$][\\w$.]*+)?+(?:#[\\p{Alpha}_$][\\w$]*+(?:\\([^()]*+\\))?+)?+");

    private final DocComment comment;
    private final CharSequence text;
    private final int end;
    private final Set<String> definitions = new HashSet<>();
    private final StringBuilder output = new StringBuilder();
    private int position;

    private Markdown(DocComment comment, DocComment.Section section) {
        this.comment = comment;
        this.text = comment.text();
        this.position = section.start();
        this.end = section.end();
        Matcher definition = DEFINITION.matcher(text);
        while (definition.find()) {
            definitions.add(key(definition.group(1)));
        }
    }

    /** Copies a section for a comment that {@link #withSlashes} writes. */
    static String of(DocComment comment, DocComment.Section section) {
        return section.isEmpty() ? "" : MARK + new Markdown(comment, section).render();
    }

    private String render() {
        while (position < end) {
            char c = text.charAt(position);
            int fenceEnd = comment.fenceEnd(position, end);
            int next = verbatimEnd();
            if (fenceEnd > position) {
                String missing = comment.missingFence(position, fenceEnd);
                copy(fenceEnd);
                output.append(missing.isEmpty() ? "" : "\n" + missing);
            } else if (next > position) {
                copy(next);
            } else if (c == '{' && comment.isInlineTag(position) && comment.end(position) < end) {
                inlineTag(comment.end(position) + 1);
            } else if (c == '[') {
                link();
            } else {
                copy(position + 1);
            }
        }
        return UnicodeEscapes.exactly(output.toString());
    }

    /** Returns the end of the inline code or escaped character that begins at the current position, if any. */
    private int verbatimEnd() {
        return switch (text.charAt(position)) {
            case '\\' -> Math.min(end, position + 2);
            case '`' -> codeEnd();
            default -> position;
        };
    }

    private int codeEnd() {
        int length = runEnd(position) - position;
        for (int start = position + length; start < end; start++) {
            if (text.charAt(start) == '`') {
                int runEnd = runEnd(start);
                if (runEnd - start == length) {
                    return runEnd;
                }
                start = runEnd - 1;
            }
        }
        return position + length;
    }

    private int runEnd(int start) {
        int runEnd = start;
        while (runEnd < end && text.charAt(runEnd) == '`') {
            runEnd++;
        }
        return runEnd;
    }

    private void copy(int limit) {
        for (; position < limit; position++) {
            char c = text.charAt(position);
            // JavaPoet would begin a new line at these.
            output.append(c == '\u000b' || c == '\f' ? ' ' : c);
        }
    }

    private void inlineTag(int tagEnd) {
        DocComment.Section tag = new DocComment.Section("", position, tagEnd);
        output.append(Markup.inHtml(comment, tag));
        position = tagEnd;
    }

    private void link() {
        int labelEnd = labelEnd(position);
        if (labelEnd == 0) {
            copy(position + 1);
            return;
        }
        String label = text.subSequence(position + 1, labelEnd).toString();
        int second = labelEnd + 1 < end && text.charAt(labelEnd + 1) == '[' ? labelEnd(labelEnd + 1) : 0;
        String target =
                second > labelEnd + 2 ? text.subSequence(labelEnd + 2, second).toString() : label;
        boolean isInline = labelEnd + 1 < end && "(:".indexOf(text.charAt(labelEnd + 1)) >= 0;
        String reference = target.replace("\\", "").strip();
        if (isInline
                || definitions.contains(key(target))
                || !REFERENCE.matcher(reference).matches()) {
            copy(position + 1);
        } else if (target.equals(label)) {
            output.append('`').append(Reference.shown(reference)).append('`');
            position = Math.max(second, labelEnd) + 1;
        } else {
            output.append(label);
            position = second + 1;
        }
    }

    /** Returns the position of the closing bracket for the one at a position, or zero if its line has none. */
    private int labelEnd(int start) {
        for (int at = start + 1; at < end && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                return 0;
            } else if (c == ']') {
                return at;
            }
        }
        return 0;
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** Writes the Markdown comments of a source with three slashes before each line. */
    static String withSlashes(String source) {
        if (source.indexOf(MARK) < 0) {
            return source;
        }
        StringBuilder written = new StringBuilder(source.length());
        List<String> lines = source.lines().toList();
        for (int first = 0, end; first < lines.size(); first = end) {
            end = first + 1;
            if (lines.get(first).strip().equals("/**")) {
                while (!lines.get(end - 1).strip().equals("*/")) {
                    end++;
                }
            }
            List<String> part = lines.subList(first, end);
            boolean isMarkdown = part.stream().anyMatch(line -> line.indexOf(MARK) >= 0);
            // The first line begins the comment and the last one ends it.
            for (String line : isMarkdown ? part.subList(1, part.size() - 1) : part) {
                written.append(isMarkdown ? withSlash(line) : line).append('\n');
            }
        }
        return written.toString();
    }

    private static String withSlash(String line) {
        return line.replaceFirst(" \\*", "///").replace(String.valueOf(MARK), "");
    }
}
