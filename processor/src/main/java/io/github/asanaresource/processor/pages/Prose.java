package io.github.asanaresource.processor.pages;

import io.github.asanaresource.processor.definition.Definition;
import io.github.asanaresource.processor.emission.Documentation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes documentation in Markdown: as blocks of a page, or in one line for a cell of a table. In a cell, what Markdown
 * has no inline syntax for is HTML, such as lists; so are tables on a page, where Markdown has no effect.
 *
 * <p>The documentation is in HTML as {@link Documentation} returns it, which is nested correctly.
 */
final class Prose {

    private static final Pattern TAG = Pattern.compile("<(/?)(\\p{Alpha}[\\w:-]*+)([^<>]*+)>");

    /** An element that Markdown may have a short form for, since it contains nothing but text. */
    private static final Pattern PHRASE =
            Pattern.compile("<(code|em|i|strong|b|a href=\"([^\"<>{]*+)\")>([^<{]++)</(?:code|em|i|strong|b|a)>");

    /** Text at whose ends Markdown recognizes emphasis, whatever is around it. */
    private static final Pattern EMPHASIZED = Pattern.compile("[A-Za-z0-9](?:[\\s\\S]*[A-Za-z0-9])?");

    private static final Pattern START = Pattern.compile("\\bstart *= *[\"']?([0-9]{1,8})");

    private static final Pattern LEADING_LINES = Pattern.compile("^(?:[ \\t]*+\\n)++");

    private static final Pattern WHITESPACE = Pattern.compile("\\s++");

    /** Nobody indents more; without a limit, the size of a page would grow with the square of the depth. */
    private static final int DEEPEST_INDENTATION = 10;

    /** A list on a page that has begun but not ended: the number of the next item, or zero if it has bullets. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final String html;
    private final boolean isPage;
    private final StringBuilder output = new StringBuilder();
    private int position;

    /** What separates the next text from the last one. */
    private String gap = "";

    /** Whether a block has begun that has no text yet. */
    private boolean isFresh = true;

    /** Whether the innermost list has an item. */
    private boolean isListBegun;

    /** How many elements that are HTML on a page have begun but not ended. */
    private int htmlDepth;

    private Prose(String html, boolean isPage) {
        this.html = html;
        this.isPage = isPage;
    }

    /** Returns documentation as blocks of a page, without a line end. */
    static String blocks(String documentation) {
        return documentation.startsWith(Definition.MARKDOWN)
                ? MarkdownComment.blocks(documentation.substring(Definition.MARKDOWN.length()))
                : new Prose(documentation, true).write();
    }

    /** Returns documentation as content of a cell. */
    static String line(String documentation) {
        return documentation.startsWith(Definition.MARKDOWN)
                ? MarkdownComment.line(documentation.substring(Definition.MARKDOWN.length()))
                : new Prose(documentation, false).write();
    }

    private String write() {
        while (position < html.length()) {
            Optional<InlineTag> tag = InlineTag.at(html, position);
            if (tag.isPresent()) {
                inlineTag(tag.get());
            } else if (html.startsWith("<!--", position)) {
                position = commentEnd();
            } else if (html.charAt(position) == '<') {
                element();
            } else {
                text();
            }
        }
        return output.toString();
    }

    private int commentEnd() {
        int end = html.indexOf("-->", position);
        return end < 0 ? html.length() : end + "-->".length();
    }

    private void inlineTag(InlineTag tag) {
        switch (tag.name()) {
            case "code" -> code(collapsed(tag.content()));
            case "literal" -> inline(Text.of(collapsed(tag.content())));
            case "summary" -> inline(new Prose(tag.content(), false).write());
            default -> {} // {@docRoot}, where there is no link
        }
        position = tag.end();
    }

    /** Returns the end of the text that begins at the current position. */
    private int textEnd() {
        int end = position + 1;
        while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '{') {
            end++;
        }
        return end;
    }

    private void text() {
        int end = textEnd();
        String text = html.substring(position, end);
        String collapsed = collapsed(text);
        if (Character.isWhitespace(text.charAt(0))) {
            space();
        }
        if (!collapsed.isEmpty()) {
            inline(isAtLineStart() ? harmlessAtLineStart(Text.ofHtml(collapsed)) : Text.ofHtml(collapsed));
        }
        if (Character.isWhitespace(text.charAt(text.length() - 1))) {
            space();
        }
        position = end;
    }

    private static String collapsed(String text) {
        return WHITESPACE.matcher(text).replaceAll(" ").strip();
    }

    private boolean isAtLineStart() {
        return isPage && (isFresh || gap.startsWith("\n"));
    }

    /** Escapes what would begin a heading, an item or a line across the page. */
    private static String harmlessAtLineStart(String text) {
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean isMark = at < text.length() && (at == 0 ? "#+-=:" : ".)").indexOf(text.charAt(at)) >= 0;
        return isMark ? text.substring(0, at) + "&#" + (int) text.charAt(at) + ";" + text.substring(at + 1) : text;
    }

    private void code(String text) {
        if (!text.isEmpty()) {
            // Two runs of backticks would be one.
            inline(isMarkdown() && !follows('`') ? Text.code(text) : Text.codeInHtml(text));
        }
    }

    private boolean isMarkdown() {
        return htmlDepth == 0;
    }

    private boolean follows(char c) {
        return gap.isEmpty() && output.length() > 0 && output.charAt(output.length() - 1) == c;
    }

    private void inline(String markdown) {
        output.append(gap).append(markdown);
        gap = "";
        isFresh = false;
    }

    private void space() {
        if (!isFresh && gap.isEmpty()) {
            gap = " ";
        }
    }

    /** Begins a new paragraph, if there is anything before it. */
    private void paragraph() {
        if (!isFresh) {
            gap = isPage && isMarkdown() ? "\n\n" + indentation(lists.size()) : "<br><br>";
        }
    }

    private static String indentation(int depth) {
        return "    ".repeat(Math.min(depth, DEEPEST_INDENTATION));
    }

    private void block(String element) {
        output.append(gap.startsWith("\n") ? gap : "").append(element);
        gap = "";
        isFresh = true;
    }

    private void element() {
        Matcher phrase = PHRASE.matcher(html).region(position, html.length());
        Optional<String> shortForm = isMarkdown() && phrase.lookingAt() ? shortForm(phrase) : Optional.empty();
        Matcher tag = TAG.matcher(html).region(position, html.length());
        if (shortForm.isPresent()) {
            inline(shortForm.get());
            position = phrase.end();
        } else if (tag.lookingAt()) {
            position = tag.end();
            element(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), copy(tag));
        } else {
            inline("&lt;");
            position++;
        }
    }

    /** Returns what Markdown has for an element, if that can stand here. */
    private Optional<String> shortForm(Matcher phrase) {
        String name = phrase.group(1);
        String text = collapsed(phrase.group(3));
        String escaped = Text.ofHtml(text);
        if (name.equals("code")) {
            return Text.resolve(text)
                    .filter(code -> !code.isEmpty() && !follows('`'))
                    .map(Text::code);
        }
        if (name.startsWith("a ")) {
            // An exclamation mark before it would make it an image.
            return follows('!')
                    ? Optional.empty()
                    : Optional.of("[" + escaped + "]("
                            + phrase.group(2).replace("(", "%28").replace(")", "%29") + ")");
        }
        String mark = name.equals("em") || name.equals("i") ? "*" : "**";
        return EMPHASIZED.matcher(phrase.group(3)).matches() && !follows('*')
                ? Optional.of(mark + escaped + mark)
                : Optional.empty();
    }

    private static String copy(Matcher tag) {
        String attributes = WHITESPACE.matcher(tag.group(3)).replaceAll(" ");
        return "<" + tag.group(1) + tag.group(2)
                + attributes.replace("{@docRoot}", ".").replace("|", "&#124;") + ">";
    }

    private void element(String name, boolean isEnd, String copy) {
        boolean isMarkdownBlock = isPage && isMarkdown();
        switch (name) {
            case "p",
                    "div",
                    "blockquote",
                    "section",
                    "article",
                    "aside",
                    "header",
                    "footer",
                    "nav",
                    "address",
                    "figure" -> paragraph();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0', isEnd);
            case "pre" -> preformatted();
            case "table", "dl" -> html(isEnd, copy);
            case "ul", "ol", "li" -> {
                if (isMarkdownBlock) {
                    list(name, isEnd, copy);
                } else {
                    block(copy);
                }
            }
            case "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col", "dt", "dd" -> block(copy);
            case "hr" -> {
                if (isMarkdownBlock) {
                    paragraph();
                    inline(copy);
                    paragraph();
                } else {
                    block(copy);
                }
            }
            default -> inline(copy);
        }
    }

    private void heading(int level, boolean isEnd) {
        boolean isMarkdownBlock = isPage && isMarkdown();
        if (isEnd) {
            if (!isMarkdownBlock) {
                inline("</b>");
            }
            isFresh = false;
            paragraph();
        } else {
            paragraph();
            inline(isMarkdownBlock ? "#".repeat(level) + " " : "<b>");
            isFresh = true;
        }
    }

    private void html(boolean isEnd, String copy) {
        if (!isEnd && isMarkdown()) {
            paragraph();
        }
        htmlDepth += !isPage ? 0 : isEnd ? -1 : 1;
        block(copy);
        if (isEnd && isMarkdown() && isPage) {
            isFresh = false;
            paragraph();
        }
    }

    private void list(String name, boolean isEnd, String copy) {
        if (name.equals("li")) {
            if (!isEnd) {
                item();
            }
        } else if (isEnd) {
            lists.pop();
            paragraph();
        } else {
            if (lists.isEmpty()) {
                paragraph();
            }
            Matcher start = START.matcher(copy);
            lists.push(name.equals("ul") ? 0 : start.find() ? Integer.parseInt(start.group(1)) : 1);
            isListBegun = false;
        }
    }

    private void item() {
        int number = lists.pop();
        String separator = output.length() == 0 ? "" : lists.isEmpty() && !isListBegun ? "\n\n" : "\n";
        gap = separator + indentation(lists.size());
        inline(number == 0 ? "- " : number + ". ");
        lists.push(number == 0 ? 0 : number + 1);
        isListBegun = true;
        isFresh = true;
    }

    private void preformatted() {
        String code = withoutIndentation(preformattedContent().replace("&#10;", "\n"));
        if (code.isEmpty()) {
            return;
        }
        if (isPage && isMarkdown()) {
            paragraph();
            String lineStart = "\n" + indentation(lists.size());
            inline(Text.resolve(code)
                    .map(text -> fenced(text).replace("\n", lineStart))
                    .orElseGet(() -> preHtml(code)));
            paragraph();
        } else {
            block(preHtml(code));
        }
    }

    /** Returns code in several lines as an element in one line. */
    static String pre(String code) {
        return preHtml(Text.of(withoutIndentation(code)).replace("&#10;", "\n"));
    }

    private static String preHtml(String html) {
        return "<pre>" + html.replace("\n", "<br>") + "</pre>";
    }

    private static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text + "\n" + fence;
    }

    private static String withoutIndentation(String code) {
        return LEADING_LINES.matcher(code.stripTrailing()).replaceFirst("").stripIndent();
    }

    /** Returns the text up to the end of the element, as HTML without elements. */
    private String preformattedContent() {
        StringBuilder content = new StringBuilder();
        while (position < html.length()) {
            Optional<InlineTag> inlineTag = InlineTag.at(html, position);
            Matcher tag = TAG.matcher(html).region(position, html.length());
            if (inlineTag.isPresent()) {
                content.append(Text.of(inlineTag.get().content()));
                position = inlineTag.get().end();
            } else if (html.startsWith("<!--", position)) {
                position = commentEnd();
            } else if (tag.lookingAt()) {
                position = tag.end();
                if (tag.group(2).equalsIgnoreCase("pre")) {
                    break;
                }
            } else {
                int end = textEnd();
                content.append(Text.ofHtml(html.substring(position, end)));
                position = end;
            }
        }
        return content.toString();
    }
}
