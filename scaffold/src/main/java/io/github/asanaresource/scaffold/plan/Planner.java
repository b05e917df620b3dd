package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.existing.ExistingSpecs;
import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the specs of schemas. */
public final class Planner {

    private final OpenApiDocument document;
    private final Choices choices;
    private final TypeNames names;
    private final UnionPlanner unions;
    private final ResourcePlanner resources;
    private final OpenEnums enums;

    /**
     * Creates a planner.
     *
     * @param document the document
     * @param existing the specs that there are
     * @param decisions what the document leaves open
     */
    public Planner(OpenApiDocument document, ExistingSpecs existing, Decisions decisions) {
        this.document = document;
        this.choices = new Choices(document, existing, decisions.names());
        this.names = new TypeNames(document, existing, choices, decisions.names());
        this.unions = new UnionPlanner(document, names, decisions);
        this.enums = new OpenEnums(document, existing, choices, names);
        this.resources = new ResourcePlanner(document, choices, names, enums, unions);
    }

    /**
     * Plans specs.
     *
     * @param schemas the names of schemas, which the document has
     * @return the specs of these and of all others that they lead to
     */
    public Plan plan(Set<String> schemas) {
        Map<String, PlannedSpec> specs = new LinkedHashMap<>();
        for (String name : document.reachableFrom(schemas)) {
            Schema schema = document.schemas().get(name);
            if (!names.isElsewhere(name) && schema != null) {
                PlannedSpec spec = plan(schema);
                specs.put(spec.name(), spec);
            }
        }
        resources.outside().forEach(spec -> specs.putIfAbsent(spec.name(), spec));
        return new Plan(
                new ArrayList<>(specs.values()),
                document.schemas().keySet().stream().map(names::of).collect(Collectors.toSet()),
                resources.notes());
    }

    private PlannedSpec plan(Schema schema) {
        Place place = new Place(schema.name());
        if (schema instanceof Schema.Resource resource) {
            return resources.plan(resource.name());
        }
        if (schema instanceof Schema.Union union) {
            return unions.plan(
                    place, names.of(union.name()), union.description(), union.alternatives(), choices.spec(place));
        }
        return enums.find(place).orElseThrow();
    }
}
