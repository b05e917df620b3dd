package io.github.asanaresource.processor.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Converts between names in Java, names on the wire and names of constants. */
final class Identifiers {

    /** The beginning of a word inside a camel case name: {@code new|Task}, {@code HTML|Notes}. */
    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** Neither letters, of any script, with their marks, nor digits: nothing of which all words in Java consist. */
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Nl}]+");

    private static final String GET = "get";

    private Identifiers() {}

    /** {@code newTask} is {@code new_task} on the wire. */
    static String wireName(String accessor) {
        return WORD_START.matcher(accessor).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** {@code newTask} has the constant {@code NEW_TASK}; {@code dark-pink} has {@code DARK_PINK}. */
    static String constant(String name) {
        String words = NOT_ALPHANUMERIC
                .matcher(WORD_START.matcher(name).replaceAll("_"))
                .replaceAll("_");
        return words.toUpperCase(Locale.ROOT);
    }

    /** {@code getNewTask}, as beans call their accessors, is {@code newTask}; any other name stays as it is. */
    static String withoutGet(String accessor) {
        boolean isGetter = accessor.startsWith(GET)
                && accessor.length() > GET.length()
                && Character.isUpperCase(accessor.charAt(GET.length()));
        if (!isGetter) {
            return accessor;
        }
        String name = accessor.substring(GET.length());
        String firstWord = WORD_START.split(name, 2)[0];
        return firstWord.length() > 1 && firstWord.equals(firstWord.toUpperCase(Locale.ROOT))
                ? firstWord.toLowerCase(Locale.ROOT) + name.substring(firstWord.length())
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code newTask} is {@code NewTask} inside another name. */
    static String capitalize(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Tells whether a type or constant can have this name. */
    static boolean isName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.indexOf('.') < 0;
    }
}
