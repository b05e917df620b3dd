package io.github.asanaresource.processor.emission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Copies a section of a comment to emitted code. Markup that Javadoc would reject is escaped and so appears as text: a
 * special character that begins nothing, or all tags if the HTML elements are not nested correctly. References to code
 * become the text that Javadoc would show, since emitted code has other imports.
 */
final class Markup {

    /** The declaration that a section documents, which determines the level of its headings. */
    enum Place {
        TYPE(1),
        MEMBER(3);

        private final int level;

        Place(int level) {
            this.level = level;
        }
    }

    /** An HTML element or inline tag that has begun but not ended. */
    private static final class Open {

        /** The element; empty for an inline tag. */
        final Optional<HtmlElement> element;

        /** Where the inline tag ends. */
        final int end;

        /** The text that ends the inline tag in the output. */
        final String closing;

        /** Whether the required heading or caption has been found. */
        boolean complete;

        Open(HtmlElement element) {
            this.element = Optional.of(element);
            this.end = 0;
            this.closing = "";
        }

        Open(int end, String closing) {
            this.element = Optional.empty();
            this.end = end;
            this.closing = closing;
        }

        boolean accepts(HtmlElement inner) {
            return element.map(outer -> outer.accepts(inner))
                    .orElse(inner.kind() == HtmlElement.Kind.PHRASE || inner.kind() == HtmlElement.Kind.VOID);
        }

        boolean endsByItself() {
            return element.isPresent() && element.get().kind().endsByItself();
        }

        boolean isMissingSomething() {
            return element.map(HtmlElement::kind)
                            .filter(kind -> kind == HtmlElement.Kind.TABLE || kind == HtmlElement.Kind.SECTION)
                            .isPresent()
                    && !complete;
        }
    }

    private static final String PLAIN_DATA = "./:#+-_ ";

    private final DocComment comment;
    private final CharSequence text;
    private final int end;
    private final Place from;
    private final Place to;
    private final boolean withElements;
    private final StringBuilder output = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private int position;
    private int headingLevel;
    private boolean fits = true;

    private Markup(DocComment comment, DocComment.Section section, Place from, Place to, boolean withElements) {
        this.comment = comment;
        this.text = comment.text();
        this.position = section.start();
        this.end = section.end();
        this.from = from;
        this.to = to;
        this.withElements = withElements;
        this.headingLevel = from.level;
    }

    /** Copies a section from one place to another. */
    static String of(DocComment comment, DocComment.Section section, Place from, Place to) {
        return comment.isMarkdown() ? Markdown.of(comment, section) : inHtml(comment, section, from, to);
    }

    private static String inHtml(DocComment comment, DocComment.Section section, Place from, Place to) {
        return new Markup(comment, section, from, to, true)
                .render()
                .or(() -> new Markup(comment, section, from, to, false).render())
                .orElse("");
    }

    /** Copies a section as inline text, without block elements. */
    static String phrase(DocComment comment, DocComment.Section section) {
        return comment.isMarkdown() ? Markdown.of(comment, section) : inHtml(comment, section);
    }

    /** Copies a section as inline HTML, even if the comment is in Markdown. */
    static String inHtml(DocComment comment, DocComment.Section section) {
        Markup phrase = new Markup(comment, section, Place.MEMBER, Place.MEMBER, true);
        phrase.open.push(new Open(section.end(), ""));
        return phrase.render()
                .or(() -> new Markup(comment, section, Place.MEMBER, Place.MEMBER, false).render())
                .orElse("");
    }

    /** Returns the output, or empty if the elements are not nested correctly. */
    private Optional<String> render() {
        while (position < end && fits) {
            Open top = open.peek();
            char c = text.charAt(position);
            if (top != null && top.element.isEmpty() && position == top.end) {
                open.pop();
                output.append(top.closing);
                position++;
            } else if (c == '{' && position + 1 < text.length() && text.charAt(position + 1) == '@') {
                inlineTag();
            } else if (c == '<') {
                element();
            } else if (c == '&') {
                int entityEnd = HtmlEntities.end(text, position);
                if (entityEnd == position) {
                    text("&amp;");
                    position++;
                } else {
                    text(text.subSequence(position, entityEnd));
                    position = entityEnd;
                }
            } else {
                character(c);
                position++;
            }
        }
        while (fits && !open.isEmpty()) {
            Open last = open.pop();
            fits = last.endsByItself() || (last.element.isEmpty() && last.end == end);
        }
        return fits ? Optional.of(UnicodeEscapes.exactly(output.toString().strip())) : Optional.empty();
    }

    private void text(CharSequence escaped) {
        fits &= !withElements
                || open.isEmpty()
                || open.peek().element.isEmpty()
                || open.peek().element.get().kind().acceptsText();
        output.append(escaped);
    }

    private void character(char c) {
        if (isSpace(c)) {
            space(c);
        } else if (c == '>') {
            text("&gt;");
        } else if (c == '@' && isAtLineStart()) {
            text("&#64;");
        } else if (c == '/' && output.length() > 0 && output.charAt(output.length() - 1) == '*') {
            text("&#47;");
        } else {
            text(String.valueOf(c));
        }
    }

    /** Begins each line with one space and removes trailing spaces. */
    private void space(char c) {
        if (c == '\n') {
            endLine();
        } else if (c != '\r' && !(c == ' ' && position > 0 && text.charAt(position - 1) == '\n')) {
            output.append(isLineSeparator(c) ? ' ' : c);
        }
    }

    private void endLine() {
        int length = output.length();
        while (length > 0 && output.charAt(length - 1) == ' ') {
            length--;
        }
        output.setLength(length);
        output.append('\n');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || isLineSeparator(c);
    }

    /** Tells whether JavaPoet would begin a new line at a character. */
    private static boolean isLineSeparator(char c) {
        return c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private boolean isAtLineStart() {
        int before = output.length() - 1;
        while (before >= 0 && (output.charAt(before) == ' ' || output.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || output.charAt(before) == '\n';
    }

    private void inlineTag() {
        int tagEnd = comment.end(position);
        if (tagEnd == 0 || tagEnd >= end) {
            beginNothing();
            return;
        }
        String name = comment.name(position);
        int content = comment.nameEnd(position + 2);
        switch (name) {
            case "code", "literal" -> verbatim(name, content, tagEnd);
            case "link" -> reference(content, tagEnd, true);
            case "linkplain" -> reference(content, tagEnd, false);
            case "value" -> reference(content, tagEnd, true);
            case "return" -> begin(content, "", tagEnd, "");
            case "summary" -> {
                boolean isFirst = output.length() == 0;
                begin(content, isFirst ? "{@summary " : "", tagEnd, isFirst ? "}" : "");
            }
            case "index" -> {
                text(escape(indexed(content, tagEnd)));
                position = tagEnd + 1;
            }
            case "systemProperty" -> {
                text(code(text.subSequence(content, tagEnd).toString().strip()));
                position = tagEnd + 1;
            }
            case "docRoot" -> {
                output.append("{@docRoot}");
                position = tagEnd + 1;
            }
            case "inheritDoc" -> position = tagEnd + 1;
            case "snippet" -> snippet(content, tagEnd);
            default -> beginNothing();
        }
    }

    private void beginNothing() {
        text("{&#64;");
        position += 2;
    }

    /** An inline tag whose content is text with markup. */
    private void begin(int content, String opening, int tagEnd, String closing) {
        text(opening);
        open.push(new Open(tagEnd, closing));
        position = skipSpace(content, tagEnd);
    }

    private int skipSpace(int start, int limit) {
        int next = start;
        while (next < limit && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private void verbatim(String name, int content, int tagEnd) {
        text("{@" + name);
        position = content;
        copy(tagEnd);
        output.append('}');
        position = tagEnd + 1;
    }

    private void reference(int content, int tagEnd, boolean asCode) {
        int start = skipSpace(content, tagEnd);
        int referenceEnd = Reference.end(text, start, tagEnd);
        int label = skipSpace(referenceEnd, tagEnd);
        if (label < tagEnd) {
            begin(label, asCode ? "<code>" : "", tagEnd, asCode ? "</code>" : "");
            return;
        }
        String shown = Reference.shown(text.subSequence(start, referenceEnd).toString());
        text(asCode ? code(shown) : escape(shown));
        position = tagEnd + 1;
    }

    private String indexed(int content, int tagEnd) {
        String term = text.subSequence(content, tagEnd).toString().strip();
        int quote = term.startsWith("\"") ? term.indexOf('"', 1) : -1;
        return quote > 0 ? term.substring(1, quote) : term.split("\\s", 2)[0];
    }

    /** Copies a snippet as code, since JDK 17 does not support snippets. Omits one whose code is in another file. */
    private void snippet(int content, int tagEnd) {
        int body = content;
        while (body < tagEnd && text.charAt(body) != ':') {
            body++;
        }
        if (body == tagEnd) {
            position = tagEnd + 1;
            return;
        }
        startElement(HtmlElement.of("pre").orElseThrow());
        output.append("<pre>");
        verbatim("code", body + 1, tagEnd);
        output.append("</pre>");
        open.pop();
    }

    private void element() {
        int commentEnd = comment.commentEnd(position, end);
        if (commentEnd > position) {
            copy(commentEnd);
            return;
        }
        Optional<HtmlTag> tag = withElements ? HtmlTag.read(text, position, end) : Optional.empty();
        if (tag.isEmpty()) {
            text("&lt;");
            position++;
            return;
        }
        HtmlTag read = tag.get();
        Optional<HtmlElement> element = HtmlElement.of(read.name());
        if (element.isEmpty() || !read.attributes().stream().allMatch(element.get()::hasAttribute)) {
            fits = false;
        } else if (read.isEnd()) {
            endElement(element.get());
        } else {
            fits &= !read.isSelfClosing() || element.get().kind().isEmpty();
            fits &= !element.get().name().equals("img") || read.attributes().contains("alt");
            startElement(element.get());
        }
        if (fits) {
            copyTag(read, element.orElseThrow());
        }
    }

    private void copyTag(HtmlTag tag, HtmlElement element) {
        if (element.kind() == HtmlElement.Kind.HEADING && from != to) {
            output.append(tag.isEnd() ? "</h" : "<h").append(element.level() + to.level - from.level);
            position += tag.isEnd() ? 4 : 3;
        }
        copy(tag.end());
    }

    private void copy(int limit) {
        for (; position < limit; position++) {
            char c = text.charAt(position);
            if (isSpace(c)) {
                space(c);
            } else if (c == '/' && output.length() > 0 && output.charAt(output.length() - 1) == '*') {
                output.append(" /"); // no comment of a source has it
            } else {
                output.append(c);
            }
        }
    }

    private void startElement(HtmlElement element) {
        while (!open.isEmpty() && open.peek().endsByItself() && !open.peek().accepts(element)) {
            open.pop();
        }
        fits &= !withElements
                || (open.isEmpty()
                        ? element.kind().standsAnywhere()
                        : open.peek().accepts(element));
        if (element.kind() == HtmlElement.Kind.HEADING) {
            fits &= element.level() > from.level && element.level() <= headingLevel + 1;
            headingLevel = element.level();
        }
        if (element.kind() == HtmlElement.Kind.HEADING || element.kind() == HtmlElement.Kind.CAPTION) {
            open.forEach(outer -> outer.complete = true);
        }
        if (!element.kind().isEmpty()) {
            open.push(new Open(element));
        }
    }

    private void endElement(HtmlElement element) {
        while (!open.isEmpty() && open.peek().endsByItself() && !isOpen(element)) {
            open.pop();
        }
        fits = !open.isEmpty() && isOpen(element) && !open.peek().isMissingSomething();
        if (fits) {
            open.pop();
        }
    }

    private boolean isOpen(HtmlElement element) {
        return open.peek().element.filter(element::equals).isPresent();
    }

    /** Returns data, formatted as code. */
    static String code(String data) {
        return isPlain(data) ? "{@code " + data + "}" : "<code>" + visible(escape(data)) + "</code>";
    }

    private static boolean isPlain(String data) {
        return !data.isEmpty()
                && data.equals(data.strip())
                && data.chars().allMatch(c -> (c < 128 && Character.isLetterOrDigit(c)) || PLAIN_DATA.indexOf(c) >= 0);
    }

    /** Replaces a space at either end, which Javadoc would not show, with a character that it shows. */
    private static String visible(String escaped) {
        if (escaped.isBlank()) {
            return "&#32;";
        }
        String start = escaped.startsWith(" ") ? "&#32;" + escaped.substring(1) : escaped;
        return start.endsWith(" ") ? start.substring(0, start.length() - 1) + "&#32;" : start;
    }

    /** Returns text, escaped for HTML. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '*' -> escaped.append("&#").append(c).append(';');
                default -> escaped.append(isLineSeparator((char) c) ? ' ' : (char) c);
            }
        });
        return escaped.toString();
    }
}
