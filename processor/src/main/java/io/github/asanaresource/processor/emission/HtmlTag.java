package io.github.asanaresource.processor.emission;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An HTML tag in a comment.
 *
 * @param name the name of the element
 * @param attributes the names of its attributes, in lower case
 * @param isEnd whether it is an end tag
 * @param isSelfClosing whether it is self-closing
 * @param end where the tag ends
 */
record HtmlTag(String name, Set<String> attributes, boolean isEnd, boolean isSelfClosing, int end) {

    /** Reads the tag at a position, or returns empty if Javadoc would not recognize one there. */
    static Optional<HtmlTag> read(CharSequence text, int start, int limit) {
        return new Reader(text, start, limit).read();
    }

    private static final class Reader {

        private final CharSequence text;
        private final int limit;
        private int position;

        Reader(CharSequence text, int start, int limit) {
            this.text = text;
            this.position = start + 1;
            this.limit = limit;
        }

        Optional<HtmlTag> read() {
            boolean isEnd = take('/');
            String name = name();
            Set<String> attributes = new HashSet<>();
            boolean wellFormed = !name.isEmpty() && Character.isLetter(name.charAt(0));
            skipSpace();
            while (wellFormed && !isEnd && position < limit && isNamePart(text.charAt(position))) {
                String attribute = name().toLowerCase(Locale.ROOT);
                wellFormed = attributes.add(attribute) && value(attribute);
                skipSpace();
            }
            boolean isSelfClosing = !isEnd && take('/');
            return wellFormed && take('>')
                    ? Optional.of(new HtmlTag(name, attributes, isEnd, isSelfClosing, position))
                    : Optional.empty();
        }

        /** Reads the value of an attribute, if it has one. */
        private boolean value(String attribute) {
            skipSpace();
            if (!take('=')) {
                return true;
            }
            skipSpace();
            char quote = position < limit ? text.charAt(position) : ' ';
            boolean quoted = quote == '"' || quote == '\'';
            position += quoted ? 1 : 0;
            int start = position;
            while (position < limit && !isValueEnd(text.charAt(position), quoted, quote)) {
                position++;
            }
            String value = text.subSequence(start, position).toString();
            boolean ended = quoted ? take(quote) : !value.isEmpty();
            return ended && isHarmless(value) && (!attribute.equals("href") || isReference(value));
        }

        private static boolean isValueEnd(char c, boolean quoted, char quote) {
            return quoted ? c == quote || c == '<' || c == '>' : Character.isWhitespace(c) || "\"'<>=`".indexOf(c) >= 0;
        }

        private static boolean isHarmless(String value) {
            return !value.contains("*/") && !value.replace("{@docRoot}", "").contains("@");
        }

        private static boolean isReference(String value) {
            try {
                return !new URI(value.replace("{@docRoot}", ".")).toString().isEmpty();
            } catch (URISyntaxException e) {
                return false;
            }
        }

        private String name() {
            int start = position;
            while (position < limit && isNamePart(text.charAt(position))) {
                position++;
            }
            return text.subSequence(start, position).toString();
        }

        private static boolean isNamePart(char c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
        }

        private void skipSpace() {
            while (position < limit && Character.isWhitespace(text.charAt(position))) {
                position++;
            }
        }

        private boolean take(char c) {
            boolean found = position < limit && text.charAt(position) == c;
            position += found ? 1 : 0;
            return found;
        }
    }
}
