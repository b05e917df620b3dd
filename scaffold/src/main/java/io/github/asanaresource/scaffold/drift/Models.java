package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.ScaffoldException;
import io.github.asanaresource.scaffold.plan.Decisions;
import io.github.asanaresource.scaffold.plan.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An API whose types have the names of models, each with a name of its own.
 *
 * @param api the API
 * @param nested the names of the models of inline objects, unless a document has schemas of these names
 * @param incomplete the models that lack the fields of a parent, which is elsewhere, each with a message that says so
 */
record Models(Api api, Set<String> nested, Map<String, String> incomplete) {

    /**
     * This API beside a document, in its terms: types have the names of schemas, and what is inline there has none.
     *
     * <p>A spec that somebody has derived from one of the document's has no schema, and is compared as its parent. A spec
     * whose schema is gone has parents, too; but then the schemas that are left have the same ones.
     *
     * @throws ScaffoldException if a model that lacks fields has to be compared with all of a schema
     */
    Sides beside(Api document, Decisions decisions) {
        Names names = new Names(document, decisions);
        Map<String, ApiSchema> before = new LinkedHashMap<>();
        Map<String, ApiSchema> after = new LinkedHashMap<>(document.schemas());
        Map<String, String> heirs = new LinkedHashMap<>();
        api.schemas().forEach((model, schema) -> {
            if (names.isInline(model)) {
                return;
            }
            ApiSchema renamed = new ApiSchema(names.replaceIn(schema.type(), Set.of(model)), schema.description());
            Optional<String> inherited = names.inherited(model);
            if (inherited.isPresent()) {
                before.put(model, renamed);
                after.put(model, asHeir(model, renamed, schemaOf(inherited.get(), document)));
                heirs.put(model, inherited.get());
            } else {
                before.put(names.schema(model), renamed);
            }
        });
        return new Sides(
                new Api(before, api.optFields(), api.misfits(), api.unavailable()),
                new Api(after, document.optFields(), document.misfits(), document.unavailable()),
                heirs);
    }

    private static ApiSchema schemaOf(String name, Api document) {
        return Objects.requireNonNull(document.schemas().get(name));
    }

    /** What a document would say of an heir. */
    private ApiSchema asHeir(String model, ApiSchema heir, ApiSchema inherited) {
        ApiType.Structure own = (ApiType.Structure) heir.type();
        Map<String, ApiField> fields = new LinkedHashMap<>(((ApiType.Structure) inherited.type()).fields());
        if (incomplete.containsKey(model)) {
            fields.keySet().retainAll(own.fields().keySet());
        }
        return new ApiSchema(new ApiType.Structure(own.parents(), fields), inherited.description());
    }

    private final class Names {

        private final Api document;
        private final Map<String, String> schemas = new HashMap<>();
        private final Set<String> parents = new HashSet<>();

        Names(Api document, Decisions decisions) {
            this.document = document;
            for (String schema : document.schemas().keySet()) {
                String model = Optional.ofNullable(decisions.names().get(schema))
                        .map(TypeNames::modelOf)
                        .orElseGet(() -> TypeNames.modelByDefault(schema));
                String free = model;
                for (int number = 2; schemas.putIfAbsent(free, schema) != null; number++) {
                    free = model + number;
                }
            }
            document.schemas().values().forEach(schema -> parents(schema).forEach(parents::add));
            incomplete.keySet().stream().filter(schemas::containsKey).forEach(this::checkComplete);
        }

        private void checkComplete(String model) {
            String message = incomplete.get(model);
            if (message != null) {
                throw new ScaffoldException(message);
            }
        }

        String schema(String model) {
            return schemas.getOrDefault(model, model);
        }

        boolean isInline(String model) {
            ApiSchema schema = api.schemas().get(model);
            return schema != null
                    && !schemas.containsKey(model)
                    && (nested.contains(model) || schema.type() instanceof ApiType.Literals);
        }

        /** The schema as which a model without one is compared; empty if it has one, or if its own is gone. */
        Optional<String> inherited(String model) {
            ApiSchema schema = api.schemas().get(model);
            return schema == null || schemas.containsKey(model) || isInline(model)
                    ? Optional.empty()
                    : parents(schema)
                            .flatMap(parent -> Optional.ofNullable(schemas.get(parent))
                                    .filter(found -> incomplete.containsKey(model) || !parents.contains(found))
                                    .filter(found -> schemaOf(found, document).type() instanceof ApiType.Structure)
                                    .or(() -> inherited(parent))
                                    .stream())
                            .findFirst();
        }

        private static Stream<String> parents(ApiSchema schema) {
            return schema.type() instanceof ApiType.Structure structure ? structure.parents().stream() : Stream.empty();
        }

        /** A type without the names of models; an inline object that is in itself has to keep its own. */
        ApiType replaceIn(ApiType type, Set<String> enclosing) {
            return type.replace(reference -> {
                String model = reference.schema();
                if (!isInline(model) || enclosing.contains(model)) {
                    return new ApiType.Reference(inherited(model).orElseGet(() -> schema(model)));
                }
                checkComplete(model);
                Set<String> inside = new LinkedHashSet<>(enclosing);
                inside.add(model);
                return replaceIn(
                        Objects.requireNonNull(api.schemas().get(model)).type(), inside);
            });
        }
    }
}
