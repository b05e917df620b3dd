package io.github.asanaresource.processor.emission;

/** Writes sources in ASCII, so that compilers read them correctly in any encoding. */
final class UnicodeEscapes {

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
