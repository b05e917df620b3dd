package io.github.asanaresource.scaffold.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The words of a name, in any notation. */
final class Words {

    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Nl}]+");

    private static final Pattern BETWEEN = Pattern.compile(NOT_ALPHANUMERIC + "|" + WORD_START);

    private Words() {}

    static List<String> of(String name) {
        return BETWEEN.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The words with capital letters; where a script has none, an underscore shows the beginning of a word. */
    static String upperCamel(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            boolean isWithoutCase = Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
            name.append(isWithoutCase && name.length() > 0 ? "_" : "")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }

    static String lowerCamel(List<String> words) {
        String name = upperCamel(words);
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The constant that the processor makes of a string. */
    static String constant(String string) {
        return NOT_ALPHANUMERIC
                .matcher(WORD_START.matcher(string).replaceAll("_"))
                .replaceAll("_")
                .toUpperCase(Locale.ROOT);
    }

    /** The last word in the singular, as far as English is regular. */
    static List<String> singular(List<String> words) {
        List<String> singular = new ArrayList<>(words);
        if (!words.isEmpty()) {
            String last = words.get(words.size() - 1);
            if (last.endsWith("ies")) {
                last = last.substring(0, last.length() - 3) + "y";
            } else if (last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us")) {
                last = last.substring(0, last.length() - 1);
            }
            singular.set(words.size() - 1, last);
        }
        return singular;
    }

    static boolean isName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.indexOf('.') < 0;
    }
}
