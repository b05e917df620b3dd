package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.processor.reading.ReservedNames;
import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.existing.SpecType;
import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names specs, and sees to it that no two models get one name. */
public final class TypeNames {

    private static final String SUFFIX = "Spec";

    private static final Predicate<String> LATIN =
            Pattern.compile("[A-Za-z0-9]+").asMatchPredicate();

    private final Map<Place, String> names = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Set<String> specs = new HashSet<>();
    private final Set<String> models = new HashSet<>();

    TypeNames(OpenApiDocument document, ExistingSpecs existing, Choices choices, Map<String, String> decided) {
        addAll(existing);
        for (String schema : document.schemas().keySet()) {
            Place place = new Place(schema);
            Optional<String> chosen = choices.spec(place).map(SpecType::name);
            Optional<String> imported = Stream.of(modelByDefault(schema), byDefault(schema))
                    .filter(name -> chosen.isEmpty() && existing.isImported(name))
                    .findFirst();
            imported.ifPresent(name -> elsewhere.add(schema));
            names.put(
                    place,
                    chosen.or(() -> imported)
                            .orElseGet(() -> topLevel(decided.getOrDefault(schema, byDefault(schema)))));
        }
    }

    TypeNames(ExistingSpecs existing, String name) {
        addAll(existing);
        specs.add(name);
        models.add(stem(name));
    }

    private void addAll(ExistingSpecs existing) {
        for (SpecType type : existing.all()) {
            specs.add(type.name());
            models.add(type.modelName());
        }
    }

    static String byDefault(String schema) {
        return modelByDefault(schema) + SUFFIX;
    }

    /**
     * Returns the name of the model of a schema for which nobody has chosen another one.
     *
     * @param schema the name of the schema
     * @return the name of the model
     */
    public static String modelByDefault(String schema) {
        String name = Words.upperCamel(latin(Words.of(schema)));
        boolean isPossible = Words.isName(name) && !isReserved(name);
        return isPossible ? name : "Asana" + name;
    }

    /** The words that a type can have in its name: a JVM without a locale, as in many containers, has no other files. */
    static List<String> latin(List<String> words) {
        return words.stream().map(Labels::plain).filter(LATIN).toList();
    }

    private static boolean isReserved(String model) {
        return ReservedNames.MEMBERS.contains(model) || ReservedNames.LANGUAGE_TYPES.contains(model);
    }

    /** The name of the spec of a schema. */
    String of(String schema) {
        return names.getOrDefault(new Place(schema), byDefault(schema));
    }

    /** Whether the specs take the model, or the spec, of a schema from another package. */
    boolean isElsewhere(String schema) {
        return elsewhere.contains(schema);
    }

    /**
     * Returns the name of the model that is emitted from a spec.
     *
     * @param spec the name of the spec, after those of the specs around it
     * @return the name of the model
     */
    public static String modelOf(String spec) {
        return Stream.of(spec.split("\\.")).map(TypeNames::stem).collect(Collectors.joining());
    }

    /** The name of a spec with a number, since another one has the name without it. */
    static String numbered(String spec, int number) {
        return stem(spec) + number + SUFFIX;
    }

    private static String stem(String spec) {
        return spec.endsWith(SUFFIX) ? spec.substring(0, spec.length() - SUFFIX.length()) : spec;
    }

    /** A name for a spec with a file of its own. */
    String topLevel(String wanted) {
        String stem = stem(wanted);
        String free = stem;
        for (int number = 2; specs.contains(free + SUFFIX) || models.contains(free) || isReserved(free); number++) {
            free = stem + number;
        }
        specs.add(free + SUFFIX);
        models.add(free);
        return free + SUFFIX;
    }

    /** A name for a spec inside another one, for a property; after the name of the outer one. */
    String nested(String outer, String outerModel, List<String> words) {
        String stem = Words.upperCamel(latin(words));
        stem = stem.isEmpty() || !Character.isJavaIdentifierStart(stem.charAt(0)) ? "Field" + stem : stem;
        String free = stem;
        for (int number = 2; isTaken(free, outer, outerModel); number++) {
            free = stem + number;
        }
        models.add(outerModel + free);
        specs.add(outer + "." + free + SUFFIX);
        return outer + "." + free + SUFFIX;
    }

    /** Inside a spec, the name of a nested one would hide that of another spec, or of a spec around it. */
    private boolean isTaken(String name, String outer, String outerModel) {
        return specs.contains(name + SUFFIX)
                || specs.contains(outer + "." + name + SUFFIX)
                || List.of(outer.split("\\.")).contains(name + SUFFIX)
                || models.contains(outerModel + name);
    }

    /** A name for the enum of an accessor; empty for the one by default. */
    String openEnum(String model, String accessor) {
        String byDefault = model + Words.upperCamel(List.of(accessor));
        String free = byDefault;
        for (int number = 2; !models.add(free); number++) {
            free = byDefault + number;
        }
        return free.equals(byDefault) ? "" : free;
    }
}
