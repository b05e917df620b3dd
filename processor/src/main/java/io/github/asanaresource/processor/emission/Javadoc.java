package io.github.asanaresource.processor.emission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carries documentation from a spec over to emitted code, where it must neither end the comment, nor be read as something
 * else than it was, nor fail the checks that a user's build makes of Javadoc.
 *
 * <p>Well-formed documentation keeps its markup; references become code, since emitted code has other imports. In anything
 * else, every character stands for itself.
 */
final class Javadoc {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\p{Alpha}");
    private static final Pattern BLOCK_RETURN = block("return");
    private static final Pattern BLOCK_DEPRECATED = block("deprecated");
    private static final Pattern INLINE_RETURN = Pattern.compile(
            "(?s)\\s*\\{@return\\s+(?<content>(?:[^{}]|\\{[^{}]*})*)}\\s*(?:^\\s*@.*)?", Pattern.MULTILINE);

    /** What a description is made of: the first alternative that fits, of which the last takes any character. */
    private static final Pattern TOKEN = Pattern.compile("\\{@(?<inline>\\p{Alpha}+)\\s+(?<content>[^{}@]+)}"
            + "|<(?<close>/?)(?<tag>\\p{Alpha}+)(?<attribute>\\s+href=\"[^\"<>&\\s]*\")?>"
            + "|(?<entity>&(?:#\\d+|amp|lt|gt|quot|nbsp|ndash|mdash|hellip);)"
            + "|(?<text>[^<>&{*\\\\]+)"
            + "|(?<other>[\\s\\S])");

    /** What would end the comment, begin a tag, or be a unicode escape to the compiler. */
    private static final Pattern MISREAD = Pattern.compile("\\*/|\\{@|\\\\u");

    private static final Pattern MARGIN = Pattern.compile("(?m)^ | +$");
    private static final Pattern PLAIN_DATA = Pattern.compile("[\\w ./:#+-]+");

    private static final Set<String> PHRASES = Set.of("a", "b", "code", "em", "i", "strong");
    private static final Set<String> LISTS = Set.of("ol", "ul");

    private Javadoc() {}

    private static Pattern block(String tag) {
        return Pattern.compile(
                "(?ms)^\\s*@" + tag + "\\s++(?!@\\p{Alpha})(?<content>.*?)(?=\\s*(?:^\\s*@\\p{Alpha}|\\z))");
    }

    /**
     * What a comment says of the thing it stands on: its main description, or else what it says that the accessor returns;
     * empty where it says neither.
     */
    static String description(String comment) {
        Matcher inlineReturn = INLINE_RETURN.matcher(comment);
        String whole = inlineReturn.matches() ? inlineReturn.group("content") : comment;
        Matcher blockTag = BLOCK_TAG.matcher(whole);
        String main = blockTag.find() ? whole.substring(0, blockTag.start()) : whole;
        Matcher blockReturn = BLOCK_RETURN.matcher(whole);
        if (main.isBlank() && blockReturn.find()) {
            main = blockReturn.group("content");
        }
        String text = MARGIN.matcher(main.replace("\r", "").strip()).replaceAll("");
        return wellFormed(text).orElseGet(() -> escape(text));
    }

    /** The same, or in its place the name that the thing has in Asana's documentation. */
    static String description(String comment, String name) {
        return descriptionOr("Asana's " + code(name) + ".", comment);
    }

    /** The description of a comment, or another where it has none. */
    static String descriptionOr(String other, String comment) {
        String description = description(comment);
        return description.isEmpty() ? other : description;
    }

    /** The tag {@code @deprecated} for a thing, with the reason that the comment gives if it gives one. */
    static String deprecation(String thing, String comment) {
        Matcher tag = BLOCK_DEPRECATED.matcher(comment);
        String reason = tag.find() ? description(tag.group("content")) : "";
        return "@deprecated " + (reason.isEmpty() ? "Asana means to take " + thing + " out of its API." : reason)
                + "\n";
    }

    /** Data, set as code. */
    static String code(String data) {
        return PLAIN_DATA.matcher(data).matches() ? "{@code " + data + "}" : "<code>" + escape(data) + "</code>";
    }

    /** The text with its markup, if that is of the simple kind that every check accepts. */
    private static Optional<String> wellFormed(String text) {
        StringBuilder kept = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        boolean hasContent = false;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String tag = token.group("tag");
            boolean fits;
            if (token.group("inline") != null) {
                Optional<String> code = inline(token.group("inline"), token.group("content"));
                fits = code.isPresent() && !insideList(open);
                hasContent = true;
                kept.append(code.orElse(""));
            } else if (tag == null) {
                fits = token.group().isBlank() || !insideList(open);
                fits &= token.group("other") == null || isHarmless(text, token.start());
                hasContent |= !token.group().isBlank();
                kept.append(token.group());
            } else if (!token.group("close").isEmpty()) {
                fits = hasContent && tag.equals(open.poll());
                kept.append(token.group());
            } else {
                fits = mayOpen(tag, token.group("attribute") != null, open.peek(), hasContent);
                hasContent = LISTS.contains(tag) && hasContent;
                if (!tag.equals("p")) {
                    open.push(tag);
                }
                kept.append(token.group());
            }
            if (!fits) {
                return Optional.empty();
            }
        }
        boolean complete = open.isEmpty() && (hasContent || text.isEmpty());
        return complete ? Optional.of(kept.toString()) : Optional.empty();
    }

    /** Whether a character that can begin something stands for itself here. */
    private static boolean isHarmless(String text, int position) {
        return "{*\\".indexOf(text.charAt(position)) >= 0
                && !MISREAD.matcher(text).region(position, text.length()).lookingAt();
    }

    private static boolean insideList(Deque<String> open) {
        return !open.isEmpty() && LISTS.contains(open.peek());
    }

    private static boolean mayOpen(String tag, boolean attribute, String parent, boolean hasContent) {
        if (attribute != tag.equals("a")) {
            return false;
        }
        if (PHRASES.contains(tag)) {
            return parent == null || !LISTS.contains(parent);
        }
        if (LISTS.contains(tag)) {
            return hasContent && (parent == null || parent.equals("li"));
        }
        return tag.equals("li")
                ? parent != null && LISTS.contains(parent)
                : tag.equals("p") && parent == null && hasContent;
    }

    private static Optional<String> inline(String name, String content) {
        if (MISREAD.matcher(content).find()) {
            return Optional.empty();
        }
        return switch (name) {
            case "code", "literal" -> Optional.of("{@" + name + " " + content + "}");
            case "link", "linkplain" -> {
                String[] reference = content.strip().split("\\s+(?![^(]*\\))", 2);
                yield Optional.of(
                        reference.length == 2
                                ? escape(reference[1])
                                : "{@code "
                                        + reference[0].replaceFirst("^#", "").replace('#', '.') + "}");
            }
            default -> Optional.empty();
        };
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '*', '\\' -> escaped.append("&#").append(c).append(';');
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
