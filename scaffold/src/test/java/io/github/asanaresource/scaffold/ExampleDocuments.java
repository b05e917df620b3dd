package io.github.asanaresource.scaffold;

import io.github.asanaresource.scaffold.openapi.Alternatives;
import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.Property;
import io.github.asanaresource.scaffold.openapi.Schema;
import io.github.asanaresource.scaffold.openapi.Shape;
import io.github.asanaresource.scaffold.openapi.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Documents of each schema, made from the types of its properties and the examples of strings. */
public final class ExampleDocuments {

    private static final int DEPTH = 4;

    private final OpenApiDocument document;

    public ExampleDocuments(OpenApiDocument document) {
        this.document = document;
    }

    /** Documents with all properties: as many as it takes for each string of a set and each variant of a union. */
    public List<Map<String, Object>> whole(String schema) {
        List<Map<String, Object>> documents = new ArrayList<>();
        int needed = 1;
        for (int choice = 0; choice < needed; choice++) {
            Writing writing = new Writing(choice);
            documents.add(writing.object(schema, 0));
            needed = Math.max(needed, writing.choices);
        }
        return documents;
    }

    /** Two documents for each property: one with it alone, and one in which it is null. */
    public List<Map<String, Object>> single(String schema) {
        List<Map<String, Object>> documents = new ArrayList<>();
        properties(schema).forEach((name, value) -> {
            documents.add(single(name, Optional.of(value)));
            documents.add(single(name, Optional.empty()));
        });
        return documents;
    }

    /** A document in which each property is null. */
    public Map<String, Object> ofNulls(String schema) {
        Map<String, Object> document = properties(schema);
        document.replaceAll((name, value) -> null);
        return document;
    }

    /** A document with some properties, in any order. */
    public Map<String, Object> sparse(String schema, Random random) {
        Map<String, Object> document = new LinkedHashMap<>();
        List<Map.Entry<String, Object>> properties =
                new ArrayList<>(properties(schema).entrySet());
        Collections.shuffle(properties, random);
        properties
                .subList(0, random.nextInt(properties.size() + 1))
                .forEach(property -> document.put(property.getKey(), property.getValue()));
        return document;
    }

    /** All properties; none of a union, whose variants have schemas of their own. */
    private Map<String, Object> properties(String schema) {
        return document.schemas().get(schema) instanceof Schema.Resource
                ? new Writing(0).object(schema, 0)
                : new LinkedHashMap<>();
    }

    private static Map<String, Object> single(String name, Optional<Object> value) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(name, value.orElse(null));
        return document;
    }

    /** Writes a document, with one of the choices that it has for a string or a variant. */
    private final class Writing {

        private final int choice;

        /** The most choices that there are for something in the document, apart from what is of other schemas. */
        private int choices = 1;

        private Writing(int choice) {
            this.choice = choice;
        }

        private <T> T choose(List<T> all) {
            choices = Math.max(choices, all.size());
            return all.get(choice % all.size());
        }

        /** Each variant comes with each of the choices in it. */
        private Object variant(Alternatives alternatives, int depth) {
            List<Type> types = alternatives.types();
            Writing inside = new Writing(choice / types.size());
            Type type = types.get(choice % types.size());
            Object variant = type instanceof Type.Reference reference
                    ? inside.object(reference.schema(), depth)
                    : inside.value(type, depth);
            choices = Math.max(choices, types.size() * inside.choices);
            return variant;
        }

        private Map<String, Object> object(String schema, int depth) {
            Schema found = document.schemas().get(schema);
            if (found instanceof Schema.Union union) {
                return object(variant(union.alternatives(), depth));
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
                return choose(literals.strings());
            }
            if (type instanceof Type.Reference reference) {
                return new Writing(choice).object(reference.schema(), depth);
            }
            if (type instanceof Type.Inline inline) {
                return object(inline.shape(), depth);
            }
            if (type instanceof Type.OneOf oneOf) {
                return variant(oneOf.alternatives(), depth);
            }
            return type instanceof Type.ArrayOf array
                    ? List.of(value(array.element(), depth))
                    : Map.of("a key", value(((Type.MapOf) type).value(), depth));
        }

        @SuppressWarnings("unchecked") // the variants of a schema are objects
        private static Map<String, Object> object(Object variant) {
            return (Map<String, Object>) variant;
        }

        private static Object value(Type.Scalar scalar) {
            return switch (scalar) {
                case STRING -> "a string";
                case BOOLEAN -> true;
                case INTEGER -> 9_007_199_254_740_993L;
                case NUMBER -> new BigDecimal("1.10");
                case DATE -> "2019-09-15";
                case DATE_TIME -> "2012-02-22T02:06:58.147Z";
                case URI -> "https://example.com";
                case ANY -> List.of("anything", 5);
            };
        }
    }
}
