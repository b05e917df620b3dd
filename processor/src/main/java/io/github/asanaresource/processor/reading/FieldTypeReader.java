package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.FieldType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Reads the type of an accessor as the kind of a field.
 *
 * @param knownModels the models that this compilation emits
 */
record FieldTypeReader(KnownModels knownModels) {

    /** Types that authors often write by mistake, and the types to write instead. */
    private static final Map<String, Set<String>> REPLACED = Map.of(
            "Long",
            Set.of("java.lang.Integer", "java.lang.Short", "java.lang.Byte"),
            "java.math.BigDecimal",
            Set.of(
                    "java.lang.Double",
                    "java.lang.Float",
                    "java.lang.Number",
                    "java.math.BigInteger",
                    "java.time.Duration",
                    "java.time.Period"),
            "String",
            Set.of(
                    "java.io.File",
                    "java.lang.Character",
                    "java.lang.CharSequence",
                    "java.lang.StringBuilder",
                    "java.nio.file.Path",
                    "java.time.LocalTime",
                    "java.time.OffsetTime",
                    "java.time.Year",
                    "java.time.YearMonth",
                    "java.time.ZoneId",
                    "java.time.ZoneOffset",
                    "java.util.Currency",
                    "java.util.Locale",
                    "java.util.TimeZone",
                    "java.util.UUID"),
            "java.time.OffsetDateTime",
            Set.of(
                    "java.sql.Timestamp",
                    "java.time.Instant",
                    "java.time.LocalDateTime",
                    "java.time.ZonedDateTime",
                    "java.util.Calendar",
                    "java.util.Date"),
            "java.net.URI",
            Set.of("java.net.URL"),
            "Object",
            Set.of(
                    "com.fasterxml.jackson.databind.JsonNode",
                    "com.google.gson.JsonElement",
                    "java.lang.Void",
                    "tools.jackson.databind.JsonNode"));

    /** Types in place of which a field has a List. */
    private static final Set<String> COLLECTIONS = Set.of(
            "java.lang.Iterable",
            "java.util.ArrayList",
            "java.util.Collection",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.Set",
            "java.util.SortedSet",
            "java.util.TreeSet",
            "java.util.stream.Stream");

    /** Types in place of which a field has a Map. */
    private static final Set<String> MAPS = Set.of(
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.NavigableMap",
            "java.util.SortedMap",
            "java.util.TreeMap",
            "java.util.concurrent.ConcurrentHashMap");

    private static final String LIST = "java.util.List";
    private static final String MAP = "java.util.Map";

    /** What kapt, which runs processors on Kotlin, writes in place of a type that is not in the sources. */
    private static final String UNRESOLVED_BY_KAPT = "error.NonExistentClass";

    /** A type that no field can have, at least in this round. */
    static class UnreadableTypeException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Rule rule;
        private final String type;

        /** The type to write instead, in Java. */
        private final String instead;

        UnreadableTypeException(Rule rule, TypeMirror type, String instead) {
            this.rule = rule;
            this.type = simple(type);
            this.instead = instead;
        }

        UnreadableTypeException(Rule rule, TypeMirror type) {
            this(rule, type, "Object");
        }

        Rule rule() {
            return rule;
        }

        /** Whether the type is an integer that a field must not have. */
        boolean isInteger() {
            return instead.equalsIgnoreCase("long");
        }

        void report(ExecutableElement accessor, Problems problems) {
            problems.report(rule, accessor, type, instead.equals("Object") ? "Object for any JSON" : instead);
        }
    }

    /** An interface that would be a spec if it had the annotation of one. */
    private static final class MissingAnnotationException extends UnreadableTypeException {

        private static final long serialVersionUID = 1L;

        private final transient TypeElement element;

        MissingAnnotationException(DeclaredType type, TypeElement element) {
            super(Rule.FIELD_TYPE_WITHOUT_ANNOTATION, type);
            this.element = element;
        }

        @Override
        void report(ExecutableElement accessor, Problems problems) {
            SpecKind kind = SpecKind.meantBy(element);
            problems.reportOnce(
                    List.of(Rule.FIELD_TYPE_WITHOUT_ANNOTATION, ClassName.get(element)),
                    Rule.FIELD_TYPE_WITHOUT_ANNOTATION,
                    Place.of(accessor),
                    simple(element.asType()),
                    kind.annotation());
        }
    }

    /** The types that neither the compiler nor this compilation's specs know, in the order of the source. */
    List<DeclaredType> unknownIn(TypeMirror type, String packageName) {
        List<DeclaredType> unknown = new ArrayList<>();
        if (type instanceof DeclaredType declared) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            // For Eclipse's compiler, a List of an unknown type is an unknown type too, but it has the name of its
            // package.
            boolean unknownByArgument = qualifiedName(declared).contains(".")
                    && arguments.stream().anyMatch(argument -> argument.getKind() == TypeKind.ERROR);
            if (type.getKind() == TypeKind.ERROR
                    && !unknownByArgument
                    && knownModels.find(qualifiedName(declared), packageName).isEmpty()) {
                unknown.add(declared);
            }
            arguments.forEach(argument -> unknown.addAll(unknownIn(argument, packageName)));
        } else if (type instanceof ArrayType array) {
            unknown.addAll(unknownIn(array.getComponentType(), packageName));
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .filter(Objects::nonNull)
                    .forEach(bound -> unknown.addAll(unknownIn(bound, packageName)));
        }
        return unknown;
    }

    /** Reads a type that a spec in that package names, and that has nothing unknown in it. */
    FieldType read(TypeMirror type, String packageName) throws UnreadableTypeException {
        if (type instanceof ArrayType array) {
            throw new UnreadableTypeException(Rule.FIELD_TYPE_ARRAY, type, inPlaceOf(array, packageName));
        }
        if (!(type instanceof DeclaredType declared)) {
            return readElement(type, packageName);
        }
        String name = qualifiedName(declared);
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        if (COLLECTIONS.contains(name) || MAPS.contains(name)) {
            throw new UnreadableTypeException(
                    Rule.FIELD_TYPE_REPLACED,
                    type,
                    MAPS.contains(name) ? mapOf(arguments, packageName) : listOf(arguments, packageName));
        }
        return switch (name) {
            case LIST -> {
                if (arguments.isEmpty()) {
                    throw new UnreadableTypeException(Rule.FIELD_TYPE_RAW_LIST, type);
                }
                yield new FieldType.ArrayOf(readElement(arguments.get(0), packageName));
            }
            case MAP -> {
                if (arguments.isEmpty()) {
                    throw new UnreadableTypeException(Rule.FIELD_TYPE_RAW_MAP, type);
                }
                if (!isString(arguments.get(0))) {
                    throw new UnreadableTypeException(Rule.FIELD_TYPE_KEYS, type, mapOf(arguments, packageName));
                }
                yield new FieldType.ObjectOf(readElement(arguments.get(1), packageName));
            }
            case "java.util.Optional" ->
                throw new UnreadableTypeException(
                        Rule.FIELD_TYPE_OPTIONAL,
                        type,
                        arguments.isEmpty() ? "Object" : inPlaceOf(arguments.get(0), packageName));
            default -> readElement(type, packageName);
        };
    }

    private static boolean isString(TypeMirror type) {
        return type instanceof DeclaredType declared && qualifiedName(declared).equals("java.lang.String");
    }

    private String listOf(List<? extends TypeMirror> arguments, String packageName) {
        return "List<" + (arguments.isEmpty() ? "Object" : elementInPlaceOf(arguments.get(0), packageName)) + ">";
    }

    private String mapOf(List<? extends TypeMirror> arguments, String packageName) {
        return "Map<String, " + (arguments.size() < 2 ? "Object" : elementInPlaceOf(arguments.get(1), packageName))
                + ">";
    }

    /** What to write for a field in place of a type: the type itself, if a field can have it. */
    private String inPlaceOf(TypeMirror type, String packageName) {
        if (type instanceof ArrayType array) {
            TypeKind component = array.getComponentType().getKind();
            return component == TypeKind.BYTE || component == TypeKind.CHAR
                    ? "String"
                    : listOf(List.of(array.getComponentType()), packageName);
        }
        try {
            read(type, packageName);
            return simple(type);
        } catch (UnreadableTypeException e) {
            return e.instead;
        }
    }

    /** What to write in a List or Map in place of a type: the type itself, if an element can have it. */
    private String elementInPlaceOf(TypeMirror type, String packageName) {
        String instead = simple(type);
        try {
            readElement(type, packageName);
        } catch (UnreadableTypeException e) {
            instead = e.instead;
        }
        return switch (instead) {
            case "long" -> "Long";
            case "boolean" -> "Boolean";
            default -> instead;
        };
    }

    private FieldType.Single readElement(TypeMirror type, String packageName) throws UnreadableTypeException {
        return switch (type.getKind()) {
            case BOOLEAN -> Scalar.BOOLEAN;
            case LONG -> Scalar.INTEGER;
            case ERROR ->
                knownModels
                        .find(qualifiedName((DeclaredType) type), packageName)
                        .orElseThrow(() -> new UnreadableTypeException(Rule.FIELD_TYPE_UNSUPPORTED, type));
            case DECLARED -> readDeclared((DeclaredType) type, packageName);
            case INT, SHORT, BYTE -> throw new UnreadableTypeException(Rule.FIELD_TYPE_INTEGER, type, "long");
            case DOUBLE, FLOAT ->
                throw new UnreadableTypeException(Rule.FIELD_TYPE_FLOATING_POINT, type, "java.math.BigDecimal");
            case CHAR -> throw new UnreadableTypeException(Rule.FIELD_TYPE_CHARACTER, type, "String");
            case VOID -> throw new UnreadableTypeException(Rule.FIELD_TYPE_MISSING, type);
            case ARRAY -> throw new UnreadableTypeException(Rule.FIELD_TYPE_NESTED, type);
            case TYPEVAR -> Scalar.ANY;
            case WILDCARD ->
                throw new UnreadableTypeException(
                        Rule.FIELD_TYPE_WILDCARD, type, wildcardReplacement((WildcardType) type, packageName));
            default -> throw new UnreadableTypeException(Rule.FIELD_TYPE_UNSUPPORTED, type);
        };
    }

    private FieldType.Single readDeclared(DeclaredType type, String packageName) throws UnreadableTypeException {
        String name = qualifiedName(type);
        Optional<String> instead = replacement(name);
        if (instead.isPresent()) {
            throw new UnreadableTypeException(Rule.FIELD_TYPE_REPLACED, type, instead.get());
        }
        if (name.equals(LIST) || name.equals(MAP) || COLLECTIONS.contains(name) || MAPS.contains(name)) {
            throw new UnreadableTypeException(Rule.FIELD_TYPE_NESTED, type);
        }
        return switch (name) {
            case "java.lang.String" -> Scalar.STRING;
            case "java.lang.Boolean" -> Scalar.BOOLEAN;
            case "java.lang.Long" -> Scalar.INTEGER;
            case "java.math.BigDecimal" -> Scalar.NUMBER;
            case "java.time.LocalDate" -> Scalar.DATE;
            case "java.time.OffsetDateTime" -> Scalar.DATE_TIME;
            case "java.net.URI" -> Scalar.URI;
            case "java.lang.Object" -> Scalar.ANY;
            case "java.util.Optional" ->
                throw new UnreadableTypeException(
                        Rule.FIELD_TYPE_OPTIONAL,
                        type,
                        type.getTypeArguments().isEmpty()
                                ? "Object"
                                : elementInPlaceOf(type.getTypeArguments().get(0), packageName));
            case "java.util.OptionalInt", "java.util.OptionalLong" ->
                throw new UnreadableTypeException(Rule.FIELD_TYPE_OPTIONAL, type, "long");
            case "java.util.OptionalDouble" ->
                throw new UnreadableTypeException(Rule.FIELD_TYPE_OPTIONAL, type, "java.math.BigDecimal");
            default -> readSpecOrModel(type, (TypeElement) type.asElement());
        };
    }

    /** The type to write in place of another one, of which the qualified or the simple name is given. */
    static Optional<String> replacement(String name) {
        return REPLACED.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(replaced -> replaced.equals(name) || replaced.endsWith("." + name)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private FieldType.Single readSpecOrModel(DeclaredType type, TypeElement element) throws UnreadableTypeException {
        if (Annotations.isSpec(element)) {
            // If the name of the model is missing or taken, that is reported at the spec, and not again at the field.
            return ModelNames.of(element)
                    .flatMap(model -> knownModels.find(model).or(() -> ModelNames.typeOf(element)))
                    .orElse(Scalar.ANY);
        }
        if (Annotations.find(element, Annotations.GENERATED_FROM_SPEC).isPresent()
                && element.getNestingKind() == NestingKind.TOP_LEVEL) {
            ClassName name = ClassName.get(element);
            return switch (element.getKind()) {
                case INTERFACE -> new FieldType.Union(name);
                case ENUM -> new FieldType.OpenEnum(name);
                default -> new FieldType.Resource(name);
            };
        }
        if (element.getKind() == ElementKind.ENUM) {
            throw new UnreadableTypeException(Rule.FIELD_TYPE_ENUM, type, "String");
        }
        if (element.getKind() == ElementKind.INTERFACE && knownModels.hasSource(element)) {
            throw new MissingAnnotationException(type, element);
        }
        throw new UnreadableTypeException(
                qualifiedName(type).equals(UNRESOLVED_BY_KAPT)
                        ? Rule.FIELD_TYPE_UNRESOLVED_BY_KAPT
                        : Rule.FIELD_TYPE_UNSUPPORTED,
                type);
    }

    private String wildcardReplacement(WildcardType type, String packageName) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? "Object" : elementInPlaceOf(bound, packageName);
    }

    /** Whether a type is, or names, a type variable. */
    static boolean hasVariable(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || (type instanceof ArrayType array && hasVariable(array.getComponentType()))
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(FieldTypeReader::hasVariable))
                || (type instanceof WildcardType wildcard
                        && Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                                .filter(Objects::nonNull)
                                .anyMatch(FieldTypeReader::hasVariable));
    }

    static String qualifiedName(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    /** The type as a source would name it, without packages and annotations. */
    static String simple(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            String name = declared.asElement().getSimpleName().toString();
            List<String> arguments = declared.getTypeArguments().stream()
                    .map(FieldTypeReader::simple)
                    .toList();
            return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
        }
        if (type instanceof ArrayType array) {
            return simple(array.getComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            if (wildcard.getExtendsBound() != null) {
                return "? extends " + simple(wildcard.getExtendsBound());
            }
            return wildcard.getSuperBound() == null ? "?" : "? super " + simple(wildcard.getSuperBound());
        }
        return type.toString();
    }
}
