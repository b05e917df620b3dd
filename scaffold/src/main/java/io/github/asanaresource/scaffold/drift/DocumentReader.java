package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.Property;
import io.github.asanaresource.scaffold.openapi.Schema;
import io.github.asanaresource.scaffold.openapi.Shape;
import io.github.asanaresource.scaffold.openapi.Type;
import io.github.asanaresource.scaffold.plan.Examples;
import io.github.asanaresource.scaffold.plan.Mark;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an OpenAPI document: the traits of fields are those that the scaffold gives to specs. */
final class DocumentReader {

    private final OpenApiDocument document;
    private final Map<String, Fields> fields = new HashMap<>();
    private final Map<String, String> misfits = new LinkedHashMap<>();

    private DocumentReader(OpenApiDocument document) {
        this.document = document;
    }

    static Api read(OpenApiDocument document) {
        DocumentReader reader = new DocumentReader(document);
        Map<String, ApiSchema> schemas = new LinkedHashMap<>();
        document.schemas().forEach((name, schema) -> schemas.put(name, reader.schema(schema)));
        return new Api(schemas, document.optFields(), reader.misfits, EnumSet.noneOf(Aspect.class));
    }

    private ApiSchema schema(Schema schema) {
        return new ApiSchema(schemaType(schema), schema.description());
    }

    private ApiType schemaType(Schema schema) {
        if (schema instanceof Schema.Resource resource) {
            return structure(resource.shape(), fields(resource));
        }
        boolean isRequest = document.requestOnly().contains(schema.name());
        return schema instanceof Schema.Union union
                ? type(schema.name(), new Type.OneOf(union.alternatives()), isRequest)
                : type(schema.name(), ((Schema.OpenSet) schema).literals(), isRequest);
    }

    /**
     * The fields of an object.
     *
     * @param all all fields by name, those of parents first
     * @param required the names of those that the document requires
     */
    private record Fields(Map<String, ApiField> all, Set<String> required) {}

    private Fields fields(Schema.Resource schema) {
        Fields known = fields.get(schema.name());
        if (known != null) {
            return known;
        }
        Fields read =
                fields(schema.name(), schema.shape(), document.requestOnly().contains(schema.name()));
        fields.put(schema.name(), read);
        return read;
    }

    private Fields fields(String place, Shape shape, boolean isOfRequest) {
        Fields fields = new Fields(new LinkedHashMap<>(), new LinkedHashSet<>());
        for (String parent : shape.parents()) {
            Fields inherited = fields(
                    (Schema.Resource) Objects.requireNonNull(document.schemas().get(parent)));
            fields.all().putAll(inherited.all());
            fields.required().addAll(inherited.required());
        }
        fields.required().addAll(shape.required());
        for (Property property : shape.properties()) {
            fields.all().put(property.name(), field(place + "." + property.name(), property, isOfRequest));
        }
        if (isOfRequest) {
            fields.required().forEach(name -> fields.all().computeIfPresent(name, (key, field) -> required(field)));
        }
        return fields;
    }

    private static ApiField required(ApiField field) {
        if (field.traits().contains(Mark.READ_ONLY)) {
            return field;
        }
        Set<Mark> traits = EnumSet.of(Mark.REQUIRED);
        traits.addAll(field.traits());
        return new ApiField(field.type(), traits, field.description(), field.example());
    }

    private ApiField field(String place, Property property, boolean isOfRequest) {
        property.example()
                .filter(example -> !Examples.fits(example, document.resolve(property.type())))
                .ifPresent(example -> misfits.put(place, oneLine(Examples.text(example))));
        return new ApiField(
                type(place, property.type(), isOfRequest),
                Mark.of(property, false, isOfRequest),
                property.description(),
                property.example());
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private ApiType type(String place, Type type, boolean isOfRequest) {
        if (type instanceof Type.Scalar scalar) {
            return new ApiType.Scalar(scalar);
        }
        if (type instanceof Type.Literals literals) {
            return new ApiType.Literals(new LinkedHashSet<>(literals.strings()));
        }
        if (type instanceof Type.Reference reference) {
            return new ApiType.Reference(reference.schema());
        }
        if (type instanceof Type.Inline inline) {
            return structure(inline.shape(), fields(place, inline.shape(), isOfRequest));
        }
        if (type instanceof Type.OneOf oneOf) {
            return new ApiType.OneOf(oneOf.alternatives().types().stream()
                    .map(each -> type(place, each, isOfRequest))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return type instanceof Type.ArrayOf array
                ? new ApiType.ArrayOf(type(place, array.element(), isOfRequest))
                : new ApiType.MapOf(type(place, ((Type.MapOf) type).value(), isOfRequest));
    }

    private static ApiType structure(Shape shape, Fields fields) {
        return new ApiType.Structure(new LinkedHashSet<>(shape.parents()), fields.all());
    }
}
