package io.github.asanaresource.scaffold.openapi;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an OpenAPI document declares.
 *
 * @param schemas the schemas that get specs, by name, in the order of the document
 * @param requestOnly the names of those that requests have and no response has
 * @param optFields what the parameter {@code opt_fields} can name, by operation, such as {@code GET /tasks}; nothing for
 *     operations without it
 */
public record OpenApiDocument(
        Map<String, Schema> schemas, Set<String> requestOnly, Map<String, Set<String>> optFields) {

    /**
     * Returns the schemas that some schemas lead to: parents, the types of properties, and variants.
     *
     * @param roots names of schemas
     * @return the names of these and of all others that they lead to
     */
    public Set<String> reachableFrom(Iterable<String> roots) {
        return new References(schemas).reachableFrom(roots);
    }

    /** {@return the names of all schemas} */
    public Set<String> names() {
        return new LinkedHashSet<>(schemas.keySet());
    }

    /**
     * Returns the type that a type stands for: a reference to a set of strings is that set.
     *
     * @param type the type of a property
     * @return the set; any other type itself
     */
    public Type resolve(Type type) {
        return type instanceof Type.Reference reference && schemas.get(reference.schema()) instanceof Schema.OpenSet set
                ? set.literals()
                : type;
    }
}
