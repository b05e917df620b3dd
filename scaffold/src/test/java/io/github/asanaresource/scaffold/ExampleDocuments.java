package io.github.asanaresource.scaffold;

import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.Property;
import io.github.asanaresource.scaffold.openapi.Schema;
import io.github.asanaresource.scaffold.openapi.Shape;
import io.github.asanaresource.scaffold.openapi.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents of each schema, made from the types of its properties and the examples of strings. */
final class ExampleDocuments {

    private static final int DEPTH = 4;

    private final OpenApiDocument document;

    ExampleDocuments(OpenApiDocument document) {
        this.document = document;
    }

    /** A document with all properties, and two for each property: one with it alone, and one in which it is null. */
    List<Map<String, Object>> of(String schema) {
        Map<String, Object> whole = object(schema, 0);
        List<Map<String, Object>> documents = new ArrayList<>(List.of(whole));
        if (document.schemas().get(schema) instanceof Schema.Resource) {
            whole.forEach((name, value) -> {
                documents.add(single(name, Optional.of(value)));
                documents.add(single(name, Optional.empty()));
            });
        }
        return documents;
    }

    private static Map<String, Object> single(String name, Optional<Object> value) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(name, value.orElse(null));
        return document;
    }

    private Map<String, Object> object(String schema, int depth) {
        Schema found = document.schemas().get(schema);
        if (found instanceof Schema.Union union) {
            Type.Reference first = (Type.Reference) union.alternatives().types().get(0);
            return object(first.schema(), depth);
        }
        return object(((Schema.Resource) found).shape(), depth);
    }

    private Map<String, Object> object(Shape shape, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (depth < DEPTH) {
            shape.parents().forEach(parent -> object.putAll(object(parent, depth)));
            shape.properties().forEach(property -> object.put(property.name(), value(property, depth)));
        }
        return object;
    }

    private Object value(Property property, int depth) {
        Optional<String> example =
                property.example().filter(String.class::isInstance).map(String.class::cast);
        return property.type() == Type.Scalar.STRING && example.isPresent()
                ? example.get()
                : value(property.type(), depth + 1);
    }

    private Object value(Type type, int depth) {
        if (type instanceof Type.Scalar scalar) {
            return value(scalar);
        }
        if (type instanceof Type.Literals literals) {
            return literals.strings().get(0);
        }
        if (type instanceof Type.Reference reference) {
            return object(reference.schema(), depth);
        }
        if (type instanceof Type.Inline inline) {
            return object(inline.shape(), depth);
        }
        if (type instanceof Type.OneOf oneOf) {
            return value(oneOf.alternatives().types().get(0), depth);
        }
        return type instanceof Type.ArrayOf array
                ? List.of(value(array.element(), depth))
                : Map.of("a key", value(((Type.MapOf) type).value(), depth));
    }

    private static Object value(Type.Scalar scalar) {
        return switch (scalar) {
            case STRING -> "a string";
            case BOOLEAN -> true;
            case INTEGER -> 5;
            case NUMBER -> new BigDecimal("1.10");
            case DATE -> "2019-09-15";
            case DATE_TIME -> "2012-02-22T02:06:58.147Z";
            case URI -> "https://example.com";
            case ANY -> List.of("anything", 5);
        };
    }
}
