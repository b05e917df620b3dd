package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.existing.SpecConstant;
import io.github.asanaresource.scaffold.existing.SpecKind;
import io.github.asanaresource.scaffold.existing.SpecType;
import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which properties share an enum. Those do whose accessors share one already; else those with the same strings. A property
 * whose accessor lists its strings goes on doing so.
 */
final class OpenEnums {

    private final ExistingSpecs existing;
    private final Choices choices;
    private final TypeNames names;
    private final Map<Place, PlannedSpec.OpenEnum> enums = new LinkedHashMap<>();

    OpenEnums(OpenApiDocument document, ExistingSpecs existing, Choices choices, TypeNames names) {
        this.existing = existing;
        this.choices = choices;
        this.names = names;
        Map<Set<String>, List<LiteralUse>> bySet = LiteralUse.in(document).stream()
                .collect(Collectors.groupingBy(
                        use -> new HashSet<>(use.strings()), LinkedHashMap::new, Collectors.toList()));
        Map<SpecType, List<LiteralUse>> byExisting = new LinkedHashMap<>();
        bySet.values().forEach(uses -> assign(uses, byExisting));
        byExisting.forEach((type, uses) -> add(type.name(), "", Optional.of(type), uses));
        document.schemas().values().forEach(schema -> {
            if (schema instanceof Schema.OpenSet set) {
                Place place = new Place(set.name());
                Optional<SpecType> known = choices.spec(place);
                enums.put(
                        place,
                        new PlannedSpec.OpenEnum(
                                names.of(set.name()),
                                set.description(),
                                known,
                                constants(known, set.literals().strings())));
            }
        });
    }

    /** The enum that a property shares with others, or that a schema declares; empty if the accessor lists the strings. */
    Optional<PlannedSpec.OpenEnum> find(Place place) {
        return Optional.ofNullable(enums.get(place));
    }

    private void assign(List<LiteralUse> uses, Map<SpecType, List<LiteralUse>> byExisting) {
        List<LiteralUse> undecided = new ArrayList<>();
        Optional<SpecType> shared = Optional.empty();
        for (LiteralUse use : uses) {
            Optional<SpecType> chosen = choices.spec(use.place());
            if (chosen.isPresent()) {
                byExisting
                        .computeIfAbsent(chosen.get(), type -> new ArrayList<>())
                        .add(use);
                shared = shared.or(() -> chosen);
            } else if (choices.accessor(use.owner(), use.property())
                    .flatMap(accessor -> accessor.annotation("OpenEnum"))
                    .isEmpty()) {
                undecided.add(use);
            }
        }
        Optional<SpecType> found = shared.or(() -> withStrings(uses.get(0).strings()));
        boolean recurs = undecided.size() > 1 && uses.get(0).strings().size() > 1;
        if (found.isPresent()) {
            byExisting.computeIfAbsent(found.get(), type -> new ArrayList<>()).addAll(undecided);
        } else if (recurs || !(undecided.isEmpty() || areNameable(uses.get(0).strings()))) {
            add(names.topLevel(EnumNames.of(undecided)), "", Optional.empty(), undecided);
        }
    }

    private Optional<SpecType> withStrings(List<String> strings) {
        for (SpecType type : existing.all()) {
            Set<String> constants =
                    type.constants().stream().map(SpecConstant::string).collect(Collectors.toSet());
            if (type.kind() == SpecKind.OPEN_ENUM && constants.equals(new HashSet<>(strings))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private void add(String name, String description, Optional<SpecType> type, List<LiteralUse> uses) {
        Set<String> strings = new LinkedHashSet<>();
        uses.forEach(use -> strings.addAll(use.strings()));
        PlannedSpec.OpenEnum planned = new PlannedSpec.OpenEnum(name, description, type, constants(type, strings));
        uses.forEach(use -> enums.put(use.place(), planned));
    }

    /** The strings as constants, under the names that existing constants have. */
    private static List<PlannedSpec.Constant> constants(Optional<SpecType> type, Collection<String> strings) {
        ConstantNames names = new ConstantNames(type);
        return strings.stream()
                .map(string -> new PlannedSpec.Constant(names.name(string, string), string, ""))
                .toList();
    }

    /** Whether an accessor can list these strings: the processor refuses those without a name, or with the same. */
    private static boolean areNameable(List<String> strings) {
        Set<String> constants = strings.stream().map(Words::constant).collect(Collectors.toSet());
        return constants.size() == strings.size()
                && constants.stream().allMatch(Words::isName)
                && !constants.contains("UNRECOGNIZED");
    }
}
