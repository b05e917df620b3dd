package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.reading.ReservedNames;
import io.github.asanaresource.scaffold.existing.SpecType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the constants of an enum. Those that there are keep their names. */
final class ConstantNames {

    private final Map<String, String> known = new HashMap<>();
    private final Set<String> taken;

    ConstantNames(Optional<SpecType> existing) {
        existing.ifPresent(type -> type.constants().forEach(constant -> known.put(constant.string(), constant.name())));
        taken = new HashSet<>(known.values());
        taken.addAll(ReservedNames.CONSTANTS);
        taken.add(OpenEnumDefinition.FALLBACK);
    }

    /** The name of the constant for a string, made of a label if it is new. */
    String name(String string, String label) {
        return known.computeIfAbsent(string, each -> EnumNames.constant(label, taken));
    }
}
