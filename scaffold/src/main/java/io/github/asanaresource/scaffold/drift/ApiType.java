package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.openapi.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The type of a field, or what a schema is. Its string is for users. */
sealed interface ApiType {

    /** This type with other types in place of the references in it. */
    ApiType replace(Function<Reference, ApiType> replacement);

    /** The names of the schemas that it refers to, parents included. */
    default Set<String> references() {
        Set<String> names = new LinkedHashSet<>();
        replace(reference -> {
            names.add(reference.schema());
            return reference;
        });
        return names;
    }

    /** A type without parts. */
    record Scalar(Type.Scalar scalar) implements ApiType {

        @Override
        public ApiType replace(Function<Reference, ApiType> replacement) {
            return this;
        }

        @Override
        public String toString() {
            return scalar == Type.Scalar.ANY
                    ? "any JSON"
                    : scalar.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A string from a set. */
    record Literals(Set<String> strings) implements ApiType {

        @Override
        public ApiType replace(Function<Reference, ApiType> replacement) {
            return this;
        }

        @Override
        public String toString() {
            return "string from a set";
        }
    }

    /** A schema. */
    record Reference(String schema) implements ApiType {

        @Override
        public ApiType replace(Function<Reference, ApiType> replacement) {
            return replacement.apply(this);
        }

        @Override
        public String toString() {
            return schema;
        }
    }

    /**
     * An object.
     *
     * @param parents the schemas from which it has fields
     * @param fields all fields, those of the parents included, by name
     */
    record Structure(Set<String> parents, Map<String, ApiField> fields) implements ApiType {

        @Override
        public ApiType replace(Function<Reference, ApiType> replacement) {
            Set<String> newParents = new LinkedHashSet<>();
            for (String parent : parents) {
                if (replacement.apply(new Reference(parent)) instanceof Reference reference) {
                    newParents.add(reference.schema());
                }
            }
            Map<String, ApiField> newFields = new LinkedHashMap<>();
            fields.forEach((name, field) -> newFields.put(
                    name,
                    new ApiField(
                            field.type().replace(replacement), field.traits(), field.description(), field.example())));
            return new Structure(newParents, newFields);
        }

        @Override
        public String toString() {
            return "object";
        }
    }

    /** One of several types. */
    record OneOf(Set<ApiType> variants) implements ApiType {

        @Override
        public ApiType replace(Function<Reference, ApiType> replacement) {
            return new OneOf(variants.stream()
                    .map(each -> each.replace(replacement))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }

        @Override
        public String toString() {
            return variants.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        }
    }

    /** An array. */
    record ArrayOf(ApiType element) implements ApiType {

        @Override
        public ApiType replace(Function<Reference, ApiType> replacement) {
            return new ArrayOf(element.replace(replacement));
        }

        @Override
        public String toString() {
            return "array of " + element;
        }
    }

    /** An object whose keys are data. */
    record MapOf(ApiType value) implements ApiType {

        @Override
        public ApiType replace(Function<Reference, ApiType> replacement) {
            return new MapOf(value.replace(replacement));
        }

        @Override
        public String toString() {
            return "map of " + value;
        }
    }
}
