package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.processor.reading.ReservedNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names accessors, as the messages of the processor advise where a field has a name that no accessor can have. */
final class AccessorNames {

    private final Set<String> names = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    void add(String accessor) {
        names.add(accessor);
        constants.add(Words.constant(accessor));
    }

    String name(String wireName) {
        String simple = withoutGet(Words.of(wireName));
        String name = isPossible(simple) ? simple : simple + "Field";
        String unique = isFree(name) ? name : simple + "Field";
        for (int number = 2; !isFree(unique); number++) {
            unique = (isPossible(simple + number) ? simple : "field") + number;
        }
        add(unique);
        return unique;
    }

    /** The processor takes {@code getName} for {@code name}. */
    private static String withoutGet(List<String> words) {
        List<String> rest =
                words.size() > 1 && words.get(0).equalsIgnoreCase("get") ? words.subList(1, words.size()) : words;
        String name = Words.lowerCamel(rest);
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0))
                ? "field" + Words.upperCamel(rest)
                : name;
    }

    private static boolean isPossible(String name) {
        // A method "yield" cannot be called by its simple name.
        return Words.isName(name) && !ReservedNames.ACCESSORS.contains(name) && !name.equals("yield");
    }

    private boolean isFree(String name) {
        boolean isNameOfAString = Stream.of("AsString", "AsStrings")
                .anyMatch(suffix ->
                        name.endsWith(suffix) && names.contains(name.substring(0, name.length() - suffix.length())));
        return isPossible(name)
                && Words.isName(Words.constant(name))
                && !isNameOfAString
                && !names.contains(name)
                && !names.contains(name + "AsString")
                && !names.contains(name + "AsStrings")
                && !constants.contains(Words.constant(name));
    }
}
