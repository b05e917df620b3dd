package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.plan.Decisions;
import io.github.asanaresource.scaffold.plan.TypeNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An API whose types have the names of models, each with a name of its own.
 *
 * @param api the API
 * @param nested the names of the models of inline objects, unless a document has schemas of these names
 */
record Models(Api api, Set<String> nested) {

    /** This API in the terms of a document: types have the names of schemas, and what is inline there has none. */
    Api inTermsOf(Set<String> schemas, Decisions decisions) {
        Names names = new Names(api, nested, schemas, decisions);
        Map<String, ApiSchema> renamed = new LinkedHashMap<>();
        api.schemas().forEach((model, schema) -> {
            if (!names.isInline(model)) {
                renamed.put(
                        names.schema(model),
                        new ApiSchema(names.replaceIn(schema.type(), Set.of(model)), schema.description()));
            }
        });
        return new Api(renamed, api.optFields(), api.misfits(), api.unavailable());
    }

    private static final class Names {

        private final Api api;
        private final Set<String> nested;
        private final Map<String, String> schemas = new HashMap<>();

        Names(Api api, Set<String> nested, Set<String> names, Decisions decisions) {
            this.api = api;
            this.nested = nested;
            for (String schema : names) {
                String model = Optional.ofNullable(decisions.names().get(schema))
                        .map(TypeNames::modelOf)
                        .orElseGet(() -> TypeNames.modelByDefault(schema));
                String free = model;
                for (int number = 2; schemas.putIfAbsent(free, schema) != null; number++) {
                    free = model + number;
                }
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

        /** A type without the names of models; an inline object that is in itself has to keep its own. */
        ApiType replaceIn(ApiType type, Set<String> enclosing) {
            return type.replace(reference -> {
                String model = reference.schema();
                if (!isInline(model) || enclosing.contains(model)) {
                    return new ApiType.Reference(schema(model));
                }
                Set<String> inside = new LinkedHashSet<>(enclosing);
                inside.add(model);
                return replaceIn(
                        Objects.requireNonNull(api.schemas().get(model)).type(), inside);
            });
        }
    }
}
