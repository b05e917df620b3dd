package io.github.asanaresource.processor.emission;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes sources in ASCII, so that compilers read them correctly in any encoding. */
final class UnicodeEscapes {

    /** An escape, after the pairs of backslashes before it. */
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\{2})*+)\\\\u([0-9a-f]{4})");

    private UnicodeEscapes() {}

    /**
     * Returns the source that a compiler reads as exactly this text, in a comment or a literal. A backslash that would
     * begin a Unicode escape is itself escaped: an escape begins at a backslash after an even number of others.
     */
    static String exactly(String text) {
        StringBuilder source = new StringBuilder(text.length());
        boolean mayBegin = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                append(source, c);
                mayBegin = true;
            } else if (mayBegin
                    && i + 1 < text.length()
                    && (text.charAt(i + 1) == 'u' || !isAscii(text.charAt(i + 1)))) {
                escape(source, c);
            } else {
                source.append(c);
                mayBegin = !mayBegin;
            }
        }
        return source.toString();
    }

    /** Reverses {@link #exactly}. */
    static String resolve(String source) {
        return ESCAPE.matcher(source)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
    }

    /** Escapes the names in a source. Only they can contain other characters, and no backslash precedes one. */
    static String inNames(String source) {
        StringBuilder escaped = new StringBuilder(source.length());
        source.chars().forEach(c -> append(escaped, (char) c));
        return escaped.toString();
    }

    private static void append(StringBuilder source, char c) {
        if (isAscii(c)) {
            source.append(c);
        } else {
            escape(source, c);
        }
    }

    private static void escape(StringBuilder source, char c) {
        source.append(String.format("\\u%04x", (int) c));
    }

    private static boolean isAscii(char c) {
        return c < 0x7f;
    }
}
