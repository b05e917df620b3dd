package io.github.asanaresource.scaffold.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The words of a name, in any notation. */
final class Words {

    private static final Pattern BETWEEN =
            Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Words() {}

    static List<String> of(String name) {
        return BETWEEN.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static String upperCamel(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    static String lowerCamel(List<String> words) {
        String name = upperCamel(words);
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The constant that the processor makes of a string. */
    static String constant(String string) {
        return Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
                .matcher(string)
                .replaceAll("_")
                .replaceAll("[^A-Za-z0-9]+", "_")
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
