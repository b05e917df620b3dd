package io.github.asanaresource.scaffold.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that people have typed, which names and documentation are made of. */
final class Labels {

    /** Marks on Latin letters, and those that are on no letter. */
    private static final Pattern ACCENT = Pattern.compile("(?<![\\p{L}\\p{M}&&\\P{IsLatin}])\\p{M}+");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

    /** Latin letters that are no letter from A to Z with an accent. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("ẞ", "Ss"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "Oe"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ð", "d"),
            Map.entry("Ð", "D"),
            Map.entry("þ", "th"),
            Map.entry("Þ", "Th"),
            Map.entry("ħ", "h"),
            Map.entry("Ħ", "H"),
            Map.entry("ı", "i"));

    private static final Pattern LETTER = Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

    /** Characters that are not for display, change the direction of the text, or have a meaning only for the scaffold. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n]]");

    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");

    private Labels() {}

    /**
     * The text with letters from A to Z in place of all that are like them. Those of other scripts stay as they are: they can
     * be part of a name in Java, and most marks on them are no accents.
     */
    static String plain(String text) {
        String decomposed = Normalizer.normalize(APOSTROPHE.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        String composed = Normalizer.normalize(ACCENT.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        return LETTER.matcher(composed).replaceAll(letter -> Objects.requireNonNull(LETTERS.get(letter.group())));
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
