package io.github.asanaresource.scaffold.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a spec has from its parents, and shares with its heirs.
 *
 * @param fields all fields, by wire name
 * @param overridden the types of the accessors that Java sees, by name
 * @param required the fields that the document requires
 */
record Inherited(Map<String, PlannedField> fields, Map<String, JavaType> overridden, Set<String> required) {

    static Inherited none() {
        return new Inherited(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
    }

    static Inherited from(List<Inherited> parents) {
        Inherited all = none();
        for (Inherited parent : parents) {
            all.fields.putAll(parent.fields);
            all.overridden.putAll(parent.overridden);
            all.required.addAll(parent.required);
        }
        return all;
    }
}
