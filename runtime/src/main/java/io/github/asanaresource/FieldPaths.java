package io.github.asanaresource;

import io.github.asanaresource.internal.Nullable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The paths that {@code opt_fields} consists of: wire names with dots between them. */
final class FieldPaths {

    /** Asana sends it with every resource. */
    private static final String GID = "gid";

    /** The models whose fields are being collected; none of them is entered again. */
    private final Set<Class<?>> enclosing = new HashSet<>();

    private FieldPaths() {}

    /** The paths of everything that the spec of a type names. There is at least one: without any, Asana would choose. */
    static Set<String> of(EmittedType<?> type) {
        Set<String> paths = new FieldPaths().in(type instanceof EnvelopeType<?> envelope ? envelope.content() : type);
        return paths.isEmpty() ? Set.of(GID) : paths;
    }

    /** The paths of what is in a field, or of the field alone if that is nothing. */
    static Set<String> below(String field, Collection<String> paths) {
        if (paths.isEmpty()) {
            return Set.of(field);
        }
        Set<String> below = new LinkedHashSet<>();
        paths.forEach(path -> below.add(field + '.' + path));
        return below;
    }

    private Set<String> in(@Nullable EmittedType<?> type) {
        Set<String> paths = new LinkedHashSet<>();
        if (type instanceof UnionType<?> union) {
            paths.addAll(union.discriminators());
            union.models().forEach(model -> paths.addAll(in(model)));
        } else if (type instanceof ResourceType<?> model && enclosing.add(model.type())) {
            for (int position = 0; position < model.names.size(); position++) {
                String name = model.names.get(position);
                if (!name.equals(GID)) {
                    paths.addAll(below(name, in(content(model, position))));
                }
            }
            for (int position = model.names.size(); position < model.size(); position++) {
                paths.addAll(model.customField(position).paths(in(content(model, position))));
            }
            enclosing.remove(model.type());
        }
        return paths;
    }

    /** The model or union whose fields a path can name; null if a field has none. The keys of a map are unknown. */
    private static @Nullable EmittedType<?> content(ResourceType<?> model, int position) {
        FieldKind kind = model.kind(position);
        return kind.element().isNested() && kind.shape() != FieldKind.Shape.MAP ? model.nested(position) : null;
    }
}
