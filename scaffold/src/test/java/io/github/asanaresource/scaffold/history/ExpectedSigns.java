package io.github.asanaresource.scaffold.history;

import io.github.asanaresource.scaffold.PlainFacts;
import io.github.asanaresource.scaffold.PlainFacts.Fact;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How documents of one day must show in models of another, according to the facts of both. */
final class ExpectedSigns {

    private static final String STRING = "string";
    private static final String STRING_FROM_A_SET = "string from a set";
    private static final String UNION = "union";
    private static final String ARRAY = "array of ";
    private static final Set<String> STRINGS = Set.of(STRING, STRING_FROM_A_SET, "date", "date-time", "uri");

    private final PlainFacts known;
    private final PlainFacts sent;
    private final Set<Sign> newFields = new LinkedHashSet<>();
    private final Set<Sign> newStrings = new LinkedHashSet<>();
    private final Set<Sign> newVariants = new LinkedHashSet<>();

    /** The fields of another type, and how they show: in no way if the values of one type are also of the other. */
    private final Map<String, Set<Sign.Kind>> changedTypes = new TreeMap<>();

    /** What documents of a day show in models of another day. */
    static ExpectedSigns of(PlainFacts models, PlainFacts documents) {
        ExpectedSigns signs = new ExpectedSigns(models, documents);
        signs.schemas().forEach(signs::addSchema);
        return signs;
    }

    private ExpectedSigns(PlainFacts known, PlainFacts sent) {
        this.known = known;
        this.sent = sent;
    }

    /** The schemas that both days have. */
    Set<String> schemas() {
        Set<String> both = new TreeSet<>(known.schemas());
        both.retainAll(sent.schemas());
        return both;
    }

    Set<Sign> newFields() {
        return newFields;
    }

    Set<Sign> newStrings() {
        return newStrings;
    }

    Set<Sign> newVariants() {
        return newVariants;
    }

    Map<String, Set<Sign.Kind>> changedTypes() {
        return changedTypes;
    }

    Set<Sign> all() {
        Set<Sign> all = new LinkedHashSet<>(newFields);
        all.addAll(newStrings);
        all.addAll(newVariants);
        changedTypes.forEach((place, kinds) -> kinds.forEach(kind -> all.add(new Sign(place, kind))));
        return all;
    }

    private void addSchema(String schema) {
        sent.variants(schema).stream()
                .filter(variant -> !known.variants(schema).contains(variant))
                .forEach(variant -> newVariants.add(new Sign(schema, Sign.Kind.UNRECOGNIZED, discriminator(variant))));
        addFields(schema, known.fields(schema), sent.fields(schema));
    }

    /** The string that tells a variant from others; documents have the example of the API. */
    private String discriminator(String variant) {
        Map<String, Fact> fields = sent.fields(variant);
        return (String) Sign.DISCRIMINATORS.stream()
                .flatMap(name -> Stream.ofNullable(fields.get(name)))
                .findFirst()
                .flatMap(Fact::example)
                .orElseThrow();
    }

    private void addFields(String owner, Map<String, Fact> before, Map<String, Fact> after) {
        after.forEach((name, now) -> {
            if (PlainFacts.isInChangedObject(name, before, after)) {
                return; // it shows as the object
            }
            String place = owner + "." + name;
            Fact then = before.get(name);
            if (then == null) {
                newFields.add(new Sign(place, Sign.Kind.UNKNOWN));
            } else if (!then.type().equals(now.type()) || !then.variants().equals(now.variants())) {
                changedTypes.put(place, kinds(then.type(), then.variants(), now.type(), now.variants()));
            } else {
                now.strings().stream()
                        .filter(string -> !then.strings().contains(string))
                        .forEach(string -> newStrings.add(new Sign(place, Sign.Kind.UNRECOGNIZED, string)));
            }
        });
    }

    /** How a value of one type shows in a field of another type. */
    private Set<Sign.Kind> kinds(String then, Set<String> thenVariants, String now, Set<String> nowVariants) {
        if (now.equals(UNION)) {
            return nowVariants.stream()
                    .map(variant -> kinds(then, thenVariants, variant, Set.of()))
                    .flatMap(Collection::stream)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.Kind.class)));
        }
        if (then.equals(UNION)) {
            return thenVariants.stream()
                    .filter(variant -> isString(variant) == isString(now))
                    .findFirst()
                    .map(variant -> kinds(variant, Set.of(), now, Set.of()))
                    .orElse(EnumSet.of(Sign.Kind.UNRECOGNIZED));
        }
        if (then.startsWith(ARRAY) && now.startsWith(ARRAY)) {
            return kinds(then.substring(ARRAY.length()), Set.of(), now.substring(ARRAY.length()), Set.of());
        }
        if (known.schemas().contains(then) && sent.schemas().contains(now)) {
            ExpectedSigns inside = new ExpectedSigns(known, sent);
            inside.addFields(now, known.fields(then), sent.fields(now));
            return inside.all().stream()
                    .map(Sign::kind)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.Kind.class)));
        }
        if (then.equals(now) || (then.equals(STRING) && isString(now))) {
            return EnumSet.noneOf(Sign.Kind.class);
        }
        if (isString(then) && isString(now)) {
            return EnumSet.of(then.equals(STRING_FROM_A_SET) ? Sign.Kind.UNRECOGNIZED : Sign.Kind.MALFORMED);
        }
        return EnumSet.of(Sign.Kind.UNREADABLE);
    }

    private static boolean isString(String type) {
        return STRINGS.contains(type);
    }
}
