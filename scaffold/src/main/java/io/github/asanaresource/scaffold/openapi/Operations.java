package io.github.asanaresource.scaffold.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operations of a document. */
final class Operations {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String PARAMETER = "#/components/parameters/";

    private final JsonObject root;
    private final Map<String, JsonObject> parameters;

    Operations(JsonObject root) {
        this.root = root;
        this.parameters = root.object("components").orElseThrow().objects("parameters");
    }

    /** What {@code opt_fields} can name, by operation. */
    Map<String, Set<String>> optFields() {
        Map<String, Set<String>> optFields = new LinkedHashMap<>();
        root.objects("paths")
                .forEach((path, item) -> METHODS.forEach(method -> item.object(method)
                        .ifPresent(operation -> optFields.put(
                                method.toUpperCase(Locale.ROOT) + " " + path, optFields(item, operation)))));
        return optFields;
    }

    private Set<String> optFields(JsonObject path, JsonObject operation) {
        List<JsonObject> all = new ArrayList<>(path.elements("parameters"));
        all.addAll(operation.elements("parameters"));
        Set<String> names = new LinkedHashSet<>();
        for (JsonObject parameter : all) {
            resolve(parameter)
                    .filter(each -> each.string("name").equals("opt_fields"))
                    .flatMap(each -> each.object("schema"))
                    .flatMap(each -> each.object("items"))
                    .ifPresent(each -> names.addAll(each.strings("enum")));
        }
        return names;
    }

    /** The parameter that a reference names; none if that is in another document. */
    private Optional<JsonObject> resolve(JsonObject parameter) {
        String reference = parameter.string("$ref");
        return reference.startsWith(PARAMETER)
                ? Optional.ofNullable(parameters.get(reference.substring(PARAMETER.length())))
                : Optional.of(parameter);
    }
}
