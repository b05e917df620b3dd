package io.github.asanaresource.scaffold.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Names enums that several properties share, and their constants. */
final class EnumNames {

    /** The last words of schemas that say how much of a resource they have. */
    private static final Set<String> SHAPES = Set.of("Base", "Compact", "Request", "Response");

    private static final Set<String> PREPOSITIONS = Set.of("for", "of", "to", "in");

    private EnumNames() {}

    /** The words that all schemas begin with, and those that all properties end, or begin, with. */
    static String of(List<LiteralUse> uses) {
        List<List<String>> owners =
                uses.stream().map(use -> stem(Words.of(use.schema()))).toList();
        List<List<String>> properties = uses.stream()
                .map(use -> use.isRepeated() ? Words.singular(Words.of(use.property())) : Words.of(use.property()))
                .toList();
        List<String> owner = commonStart(owners);
        List<String> name = new ArrayList<>(owner.isEmpty() ? shortest(owners) : owner);
        List<String> property = commonPart(properties);
        boolean isRepeated = name.get(name.size() - 1).equalsIgnoreCase(property.get(0));
        name.addAll(isRepeated ? property.subList(1, property.size()) : property);
        return Words.upperCamel(name) + "Spec";
    }

    private static List<String> shortest(List<List<String>> names) {
        return names.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    private static List<String> commonPart(List<List<String>> properties) {
        List<List<String>> reversed =
                properties.stream().map(EnumNames::reversed).toList();
        List<String> end = reversed(commonStart(reversed));
        if (!end.isEmpty()) {
            return end;
        }
        List<String> start = commonStart(properties);
        while (!start.isEmpty() && PREPOSITIONS.contains(start.get(start.size() - 1))) {
            start = start.subList(0, start.size() - 1);
        }
        return start.isEmpty() ? mostFrequent(properties) : start;
    }

    private static List<String> mostFrequent(List<List<String>> properties) {
        List<String> best = properties.get(0);
        for (List<String> each : properties) {
            best = Collections.frequency(properties, each) > Collections.frequency(properties, best) ? each : best;
        }
        return best;
    }

    private static List<String> stem(List<String> schema) {
        List<String> stem = schema;
        while (stem.size() > 1 && SHAPES.contains(stem.get(stem.size() - 1))) {
            stem = stem.subList(0, stem.size() - 1);
        }
        return stem;
    }

    private static List<String> commonStart(List<List<String>> names) {
        List<String> start = names.get(0);
        for (List<String> name : names) {
            int length = 0;
            while (length < Math.min(start.size(), name.size())
                    && start.get(length).equals(name.get(length))) {
                length++;
            }
            start = start.subList(0, length);
        }
        return start;
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    /** A name for the constant of a string, which is added to those that are taken. */
    static String constant(String string, Set<String> taken) {
        String plain = Words.constant(string).replaceAll("^_+|_+$", "");
        String name = Words.isName(plain) ? plain : plain.isEmpty() ? "VALUE" : "VALUE_" + plain;
        String free = name;
        for (int number = 2; taken.contains(free) || !Words.isName(free); number++) {
            free = name + "_" + number;
        }
        taken.add(free);
        return free;
    }
}
