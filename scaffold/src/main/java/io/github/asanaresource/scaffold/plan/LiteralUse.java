package io.github.asanaresource.scaffold.plan;

import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.Property;
import io.github.asanaresource.scaffold.openapi.Schema;
import io.github.asanaresource.scaffold.openapi.Shape;
import io.github.asanaresource.scaffold.openapi.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A property whose strings are from a set.
 *
 * @param schema the name of the schema in which it is
 * @param owner the object that has it
 * @param property its name
 * @param strings the strings
 * @param isRepeated whether it is an array or a map of them
 */
record LiteralUse(String schema, Place owner, String property, List<String> strings, boolean isRepeated) {

    Place place() {
        return owner.of(property);
    }

    static List<LiteralUse> in(OpenApiDocument document) {
        List<LiteralUse> uses = new ArrayList<>();
        document.schemas().forEach((name, schema) -> {
            if (schema instanceof Schema.Resource resource) {
                add(name, new Place(name), resource.shape(), uses);
            }
        });
        return uses;
    }

    private static void add(String schema, Place owner, Shape shape, List<LiteralUse> uses) {
        for (Property property : shape.properties()) {
            Type type = property.type();
            Type element = element(type);
            if (element instanceof Type.Literals literals) {
                uses.add(new LiteralUse(schema, owner, property.name(), literals.strings(), element != type));
            } else if (element instanceof Type.Inline inline) {
                add(schema, owner.of(property.name()), inline.shape(), uses);
            }
        }
    }

    private static Type element(Type type) {
        if (type instanceof Type.ArrayOf array) {
            return array.element();
        }
        return type instanceof Type.MapOf map ? map.value() : type;
    }
}
