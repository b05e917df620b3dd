package io.github.asanaresource.processor.emission;

/** Writes sources in ASCII, so that they are the same text to a compiler of any encoding. */
final class UnicodeEscapes {

    private UnicodeEscapes() {}

    /**
     * Source that a compiler reads as exactly that text, in a comment or in a literal. A backslash that would begin an escape
     * becomes one itself: an escape begins at a backslash that has an even number of others before it.
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

    /** The same source, in which nothing but names can have other characters, and no backslash stands before one. */
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
