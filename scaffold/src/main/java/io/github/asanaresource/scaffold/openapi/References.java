package io.github.asanaresource.scaffold.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which schema leads to which. */
final class References {

    private final Map<String, Schema> schemas;

    References(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Set<String> reachableFrom(Iterable<String> roots) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        roots.forEach(open::add);
        while (!open.isEmpty()) {
            String name = open.remove();
            Schema schema = schemas.get(name);
            if (schema != null && reached.add(name)) {
                open.addAll(from(schema));
            }
        }
        return reached;
    }

    private static Set<String> from(Schema schema) {
        Set<String> names = new LinkedHashSet<>();
        if (schema instanceof Schema.Resource resource) {
            add(resource.shape(), names);
        } else if (schema instanceof Schema.Union union) {
            union.alternatives().types().forEach(type -> add(type, names));
        }
        return names;
    }

    private static void add(Shape shape, Set<String> names) {
        names.addAll(shape.parents());
        shape.properties().forEach(property -> add(property.type(), names));
    }

    private static void add(Type type, Set<String> names) {
        if (type instanceof Type.Reference reference) {
            names.add(reference.schema());
        } else if (type instanceof Type.Inline inline) {
            add(inline.shape(), names);
        } else if (type instanceof Type.OneOf oneOf) {
            oneOf.alternatives().types().forEach(each -> add(each, names));
        } else if (type instanceof Type.ArrayOf array) {
            add(array.element(), names);
        } else if (type instanceof Type.MapOf map) {
            add(map.value(), names);
        }
    }
}
