package io.github.asanaresource.processor.pages;

import java.util.Optional;

/**
 * An inline tag of Javadoc.
 *
 * @param name its name
 * @param content what follows the name
 * @param end where the tag ends
 */
record InlineTag(String name, String content, int end) {

    /** Reads the tag at a position, if there is one. */
    static Optional<InlineTag> at(String text, int start) {
        if (!text.startsWith("{@", start)) {
            return Optional.empty();
        }
        int depth = 1;
        int end = start + 2;
        while (depth > 0 && end < text.length()) {
            char c = text.charAt(end++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        int nameEnd = start + 2;
        while (nameEnd < end && Character.isLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        return depth > 0
                ? Optional.empty()
                : Optional.of(new InlineTag(text.substring(start + 2, nameEnd), text.substring(nameEnd, end - 1), end));
    }
}
