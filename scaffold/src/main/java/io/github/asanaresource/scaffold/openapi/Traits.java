package io.github.asanaresource.scaffold.openapi;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The traits of a property: what its schema says in members, and what Asana says in the description. */
final class Traits {

    private static final Map<Trait, String> MEMBERS = new EnumMap<>(Map.of(
            Trait.READ_ONLY, "readOnly",
            Trait.CREATE_ONLY, "x-create-only",
            Trait.CONDITIONAL, "x-conditional",
            Trait.OPT_IN, "x-opt-in",
            Trait.DEPRECATED, "deprecated"));

    private static final Map<Trait, Pattern> MARKS = new EnumMap<>(Map.of(
            Trait.CREATE_ONLY, Pattern.compile("\\*create-only[.:]?\\*", Pattern.CASE_INSENSITIVE),
            Trait.CONDITIONAL, Pattern.compile("\\*conditional[.:]?\\*", Pattern.CASE_INSENSITIVE),
            Trait.OPT_IN, Pattern.compile("\\[opt[ -]in]", Pattern.CASE_INSENSITIVE),
            Trait.DEPRECATED, Pattern.compile("\\*deprecated\\b", Pattern.CASE_INSENSITIVE)));

    private Traits() {}

    static Set<Trait> of(JsonObject property, String description) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        MEMBERS.forEach((trait, member) -> {
            if (property.is(member)) {
                traits.add(trait);
            }
        });
        MARKS.forEach((trait, mark) -> {
            if (mark.matcher(description).find()) {
                traits.add(trait);
            }
        });
        return traits;
    }
}
