package io.github.asanaresource.scaffold.drift;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * An API as its models have it.
 *
 * @param schemas its schemas, by name
 * @param optFields what the parameter {@code opt_fields} can name, by operation, such as {@code GET /tasks}
 * @param misfits the examples that do not fit the type of their field, by the place of the field
 * @param unavailable what its source does not contain
 */
record Api(
        Map<String, ApiSchema> schemas,
        Map<String, Set<String>> optFields,
        Map<String, String> misfits,
        Set<Aspect> unavailable) {

    /** The names of the schemas that some schemas lead to, and of these; those that are elsewhere lead nowhere. */
    Set<String> reachableFrom(Collection<String> roots, Set<String> elsewhere) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            String name = open.remove();
            ApiSchema schema = schemas.get(name);
            if (schema != null && !elsewhere.contains(name) && reached.add(name)) {
                open.addAll(schema.type().references());
            }
        }
        return reached;
    }

    /** The schemas that this API refers to and does not have. */
    Set<String> elsewhere() {
        Set<String> elsewhere = new LinkedHashSet<>();
        schemas.values().forEach(schema -> elsewhere.addAll(schema.type().references()));
        elsewhere.removeAll(schemas.keySet());
        return elsewhere;
    }

    /** This API with some of its schemas only. */
    Api limitedTo(Set<String> names) {
        Map<String, ApiSchema> some = new LinkedHashMap<>(schemas);
        some.keySet().retainAll(names);
        return new Api(some, optFields, misfits, unavailable);
    }
}
