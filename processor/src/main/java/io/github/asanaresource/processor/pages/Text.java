package io.github.asanaresource.processor.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in Markdown. Characters that Markdown or a table would read as markup become references to characters, which mean
 * the same in a paragraph, in a cell of a table and in HTML, in every dialect. A backslash would not.
 */
final class Text {

    private static final String MARKUP = "\\`*[]|~";

    private static final Pattern REFERENCE = Pattern.compile("&(?:amp|lt|gt|quot|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");

    private Text() {}

    /** Returns text that Markdown shows as it is. */
    static String of(String text) {
        return ofHtml(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** Returns text of HTML, whose references to characters remain. */
    static String ofHtml(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMarkup = MARKUP.indexOf(c) >= 0 || (c == '_' && !(isWord(text, i - 1) && isWord(text, i + 1)));
            if (isMarkup || isLineEnd(c) || Character.isISOControl(c)) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Returns text in the font of code. */
    static String code(String text) {
        return isPlain(text) ? "`" + text + "`" : codeInHtml(text);
    }

    /** Returns text in the font of code, where Markdown has no effect. */
    static String codeInHtml(String text) {
        return "<code>" + of(text) + "</code>";
    }

    /** Returns the text for which HTML stands, unless it has references to characters by unusual names. */
    static Optional<String> resolve(String html) {
        if (REFERENCE.matcher(html).replaceAll("").indexOf('&') >= 0) {
            return Optional.empty();
        }
        return Optional.of(REFERENCE
                .matcher(html)
                .replaceAll(reference -> Matcher.quoteReplacement(character(reference.group()))));
    }

    private static String character(String reference) {
        return switch (reference) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            default -> {
                String code = reference.substring(2, reference.length() - 1);
                boolean isHexadecimal = code.startsWith("x") || code.startsWith("X");
                yield Character.toString(
                        isHexadecimal ? Integer.parseInt(code.substring(1), 16) : Integer.parseInt(code));
            }
        };
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && text.chars()
                        .noneMatch(c -> c == '`' || c == '|' || isLineEnd((char) c) || Character.isISOControl(c));
    }

    private static boolean isLineEnd(char c) {
        return c == '\u2028' || c == '\u2029';
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
