package io.github.asanaresource.scaffold.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that people have typed, which names and documentation are made of. */
final class Labels {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    /** Characters that are not for display, change the direction of the text, or have a meaning only for the scaffold. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n]]");

    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

    private Labels() {}

    /** The text without accents, so that its letters can be part of a name in Java. */
    static String plain(String text) {
        return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** The words of the text as if it were a name on the wire. */
    static String wireName(String text) {
        return Words.of(plain(text)).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }

    /** Markdown that shows the text as it is, in its paragraphs. */
    static String markdown(String text) {
        String lines = text.replace("\r\n", "\n").replace('\t', ' ');
        return INVISIBLE
                .matcher(lines)
                .replaceAll("")
                .lines()
                .map(line -> PUNCTUATION.matcher(line.strip()).replaceAll("\\\\$0"))
                .collect(Collectors.joining("\n"));
    }
}
