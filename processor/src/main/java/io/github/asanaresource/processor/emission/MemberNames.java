package io.github.asanaresource.processor.emission;

import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for the private members of an emitted type, which give way to the names of a spec. */
final class MemberNames {

    private final Set<String> taken = new HashSet<>();

    MemberNames(List<FieldDefinition> fields) {
        for (FieldDefinition field : fields) {
            taken.add(field.name());
            for (Shape shape : Shape.values()) {
                taken.add(shape.textAccessor(field.name()));
            }
        }
    }

    MemberNames(OpenEnumDefinition openEnum) {
        openEnum.constants().forEach(constant -> taken.add(constant.name()));
    }

    /** The preferred name, with as many underscores behind it as it takes. */
    String claim(String preferred) {
        String name = preferred;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
