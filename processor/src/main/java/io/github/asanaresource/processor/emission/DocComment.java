package io.github.asanaresource.processor.emission;

import io.github.asanaresource.processor.definition.Definition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment, divided into its main description and its block tags. Each character is examined once, so
 * the time is linear in the length of the comment.
 */
final class DocComment {

    /**
     * A part of the comment.
     *
     * @param tag the name of the block tag, or an empty string for the main description
     * @param start where its content begins
     * @param end where its content ends
     */
    record Section(String tag, int start, int end) {

        boolean isEmpty() {
            return start == end;
        }
    }

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}+(?=[^`\\n]*+(?:\\n|$))|~{3,}+)");

    private final CharSequence text;
    private final boolean isMarkdown;

    /** The position of the closing brace for each opening brace that has one; zero elsewhere. */
    private final int[] ends;

    /** The position up to which a search for the end of an HTML comment can succeed. */
    private final int lastCommentEnd;

    private final List<Section> sections = new ArrayList<>();

    DocComment(CharSequence comment) {
        this.isMarkdown = comment.length() > 0 && comment.charAt(0) == Definition.MARKDOWN.charAt(0);
        this.text = isMarkdown ? comment.subSequence(1, comment.length()) : comment;
        this.ends = ends(text);
        int last = text.length();
        while (last > 0 && !isAt(last, "-->")) {
            last--;
        }
        this.lastCommentEnd = last + 1;
        divide();
    }

    private static int[] ends(CharSequence text) {
        int[] ends = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < ends.length; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                open.push(i);
            } else if (c == '}' && !open.isEmpty()) {
                ends[open.pop()] = i;
            }
        }
        return ends;
    }

    /** Divides the comment. A block tag begins a line and is outside inline tags, HTML comments and fenced code. */
    private void divide() {
        String tag = "";
        int start = 0;
        boolean atLineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int commentEnd = c == '<' ? commentEnd(i, text.length()) : i;
            int fenceEnd = fenceEnd(i, text.length());
            if (fenceEnd > i) {
                i = fenceEnd - 1;
                atLineStart = text.charAt(i) == '\n';
            } else if (isInlineTag(i)) {
                i = ends[i];
                atLineStart = false;
            } else if (commentEnd > i) {
                i = commentEnd - 1;
                atLineStart = false;
            } else if (c == '@' && atLineStart && i + 1 < text.length() && isNamePart(text.charAt(i + 1))) {
                sections.add(trimmed(tag, start, i));
                int nameEnd = nameEnd(i + 1);
                tag = text.subSequence(i + 1, nameEnd).toString();
                start = nameEnd;
                i = nameEnd - 1;
                atLineStart = false;
            } else {
                atLineStart = c == '\n' || (atLineStart && Character.isWhitespace(c));
            }
        }
        sections.add(trimmed(tag, start, text.length()));
    }

    private Section trimmed(String tag, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Section(tag, start, end);
    }

    boolean isMarkdown() {
        return isMarkdown;
    }

    /** Returns the end of the fenced code that begins at a position, or the position if none begins there. */
    int fenceEnd(int start, int limit) {
        if (!isMarkdown || (start > 0 && text.charAt(start - 1) != '\n')) {
            return start;
        }
        Matcher opening = FENCE.matcher(text).region(start, limit);
        if (!opening.lookingAt()) {
            return start;
        }
        for (int line = lineEnd(opening.end(), limit); line < limit; line = lineEnd(line, limit)) {
            if (closesFence(line, limit, opening.group(1))) {
                return lineEnd(line, limit);
            }
        }
        return limit;
    }

    /** Returns the closing fence that the code between two positions lacks, or an empty string if it has one. */
    String missingFence(int start, int limit) {
        Matcher opening = FENCE.matcher(text).region(start, limit);
        int lastLine = limit - 1;
        while (lastLine > start && text.charAt(lastLine - 1) != '\n') {
            lastLine--;
        }
        boolean isClosed = !opening.lookingAt() || (lastLine > start && closesFence(lastLine, limit, opening.group(1)));
        return isClosed ? "" : opening.group(1);
    }

    private boolean closesFence(int line, int limit, String opening) {
        Matcher closing = FENCE.matcher(text).region(line, limit);
        return closing.lookingAt()
                && closing.group(1).startsWith(opening)
                && text.subSequence(closing.end(), lineEnd(line, limit))
                        .toString()
                        .isBlank();
    }

    private int lineEnd(int start, int limit) {
        int lineEnd = start;
        while (lineEnd < limit && text.charAt(lineEnd) != '\n') {
            lineEnd++;
        }
        return Math.min(limit, lineEnd + 1);
    }

    CharSequence text() {
        return text;
    }

    /** Returns the position of the closing brace for the opening brace at a position, or zero if there is none. */
    int end(int position) {
        return ends[position];
    }

    boolean isInlineTag(int position) {
        return ends[position] > 0 && text.charAt(position + 1) == '@';
    }

    /** Returns the end of the HTML comment that begins at a position, or the position if none begins there. */
    int commentEnd(int start, int limit) {
        if (!isAt(start, "<!--")) {
            return start;
        }
        for (int end = start + 4; end < Math.min(limit, lastCommentEnd); end++) {
            if (isAt(end, "-->")) {
                return end + 3;
            }
        }
        return start;
    }

    private boolean isAt(int position, String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (position + i >= text.length() || text.charAt(position + i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the end of the tag name that begins at a position. */
    int nameEnd(int start) {
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    /** Returns the main description. */
    Section description() {
        return sections.get(0);
    }

    /** Returns the sections of the block tags, in their order. */
    List<Section> tags() {
        return sections.subList(1, sections.size());
    }

    /** Returns the first block tag with a name that has content. */
    Optional<Section> tag(String name) {
        return tags().stream()
                .filter(section -> section.tag().equals(name) && !section.isEmpty())
                .findFirst();
    }

    /** Returns the content of <code>{&#64;return …}</code>, if the main description begins with it. */
    Optional<Section> inlineReturn() {
        int start = description().start();
        return start < description().end() && isInlineTag(start) && name(start).equals("return")
                ? Optional.of(trimmed("return", nameEnd(start + 2), ends[start]))
                : Optional.empty();
    }

    /** Returns the rest of a main description that begins with <code>{&#64;return …}</code>. */
    Section afterInlineReturn() {
        return trimmed("", ends[description().start()] + 1, description().end());
    }

    /** Tells whether the braces of a section are balanced. */
    boolean isBalanced(Section section) {
        int depth = 0;
        for (int i = section.start(); i < section.end(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Returns a section as its author wrote it. */
    String text(Section section) {
        return text.subSequence(section.start(), section.end()).toString();
    }

    /** Returns the name of the inline tag at a position. */
    String name(int position) {
        return text.subSequence(position + 2, nameEnd(position + 2)).toString();
    }
}
