package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.FieldType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** A type that no field can have, at least in this round. */
    static final class UnreadableTypeException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Rule rule;
        private final String type;

        /** The type to write instead, unless the message of the rule has it. */
        private final String instead;

        UnreadableTypeException(Rule rule, TypeMirror type, String instead) {
            this.rule = rule;
            this.type = simple(type);
            this.instead = instead;
        }

        UnreadableTypeException(Rule rule, TypeMirror type) {
            this(rule, type, "");
        }

        void report(ExecutableElement accessor, Problems problems) {
            problems.report(rule, accessor, type, instead);
        }
    }

    /** The types that neither the compiler nor this compilation's specs know, in the order of the source. */
    List<DeclaredType> unknownIn(TypeMirror type, String packageName) {
        List<DeclaredType> unknown = new ArrayList<>();
        if (type instanceof DeclaredType declared) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            // For Eclipse's compiler, a List of an unknown type is an unknown type too, but it has the name of its package.
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
        if (type instanceof DeclaredType declared) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            if (qualifiedName(declared).equals("java.util.List")) {
                if (arguments.isEmpty()) {
                    throw new UnreadableTypeException(Rule.FIELD_TYPE_RAW_LIST, type);
                }
                return new FieldType.ArrayOf(readElement(arguments.get(0), packageName));
            }
            if (qualifiedName(declared).equals("java.util.Map")) {
                if (arguments.isEmpty()) {
                    throw new UnreadableTypeException(Rule.FIELD_TYPE_RAW_MAP, type);
                }
                if (!arguments.get(0).toString().equals("java.lang.String")) {
                    throw new UnreadableTypeException(Rule.FIELD_TYPE_KEYS, type, simple(arguments.get(1)));
                }
                return new FieldType.ObjectOf(readElement(arguments.get(1), packageName));
            }
        }
        return readElement(type, packageName);
    }

    private FieldType.Single readElement(TypeMirror type, String packageName) throws UnreadableTypeException {
        return switch (type.getKind()) {
            case BOOLEAN -> Scalar.BOOLEAN;
            case LONG -> Scalar.INTEGER;
            case ERROR ->
                knownModels
                        .find(qualifiedName((DeclaredType) type), packageName)
                        .orElseThrow(() -> new UnreadableTypeException(Rule.FIELD_TYPE_UNSUPPORTED, type));
            case DECLARED -> readDeclared((DeclaredType) type);
            case INT, SHORT, BYTE -> throw new UnreadableTypeException(Rule.FIELD_TYPE_INTEGER, type);
            case DOUBLE, FLOAT -> throw new UnreadableTypeException(Rule.FIELD_TYPE_FLOATING_POINT, type);
            case CHAR -> throw new UnreadableTypeException(Rule.FIELD_TYPE_CHARACTER, type);
            case VOID -> throw new UnreadableTypeException(Rule.FIELD_TYPE_MISSING, type);
            case ARRAY ->
                throw new UnreadableTypeException(
                        Rule.FIELD_TYPE_ARRAY, type, simple(((ArrayType) type).getComponentType()));
            case TYPEVAR -> throw new UnreadableTypeException(Rule.FIELD_TYPE_VARIABLE, type);
            case WILDCARD ->
                throw new UnreadableTypeException(
                        Rule.FIELD_TYPE_WILDCARD, type, wildcardReplacement((WildcardType) type));
            default -> throw new UnreadableTypeException(Rule.FIELD_TYPE_UNSUPPORTED, type);
        };
    }

    private FieldType.Single readDeclared(DeclaredType type) throws UnreadableTypeException {
        return switch (qualifiedName(type)) {
            case "java.lang.String" -> Scalar.STRING;
            case "java.lang.Boolean" -> Scalar.BOOLEAN;
            case "java.lang.Long" -> Scalar.INTEGER;
            case "java.math.BigDecimal" -> Scalar.NUMBER;
            case "java.time.LocalDate" -> Scalar.DATE;
            case "java.time.OffsetDateTime" -> Scalar.DATE_TIME;
            case "java.net.URI" -> Scalar.URI;
            case "java.lang.Object" -> Scalar.ANY;
            case "java.lang.Integer", "java.lang.Short", "java.lang.Byte" -> throw replaced(type, "Long");
            case "java.lang.Double", "java.lang.Float", "java.lang.Number", "java.math.BigInteger" ->
                throw replaced(type, "java.math.BigDecimal");
            case "java.lang.Character", "java.lang.CharSequence", "java.util.UUID", "java.time.LocalTime" ->
                throw replaced(type, "String");
            case "java.time.Instant",
                    "java.time.ZonedDateTime",
                    "java.time.LocalDateTime",
                    "java.util.Date",
                    "java.util.Calendar" -> throw replaced(type, "java.time.OffsetDateTime");
            case "java.net.URL" -> throw replaced(type, "java.net.URI");
            case "java.util.Collection",
                    "java.util.Set",
                    "java.util.ArrayList",
                    "java.util.LinkedList",
                    "java.util.HashSet",
                    "java.util.SortedSet" -> throw replaced(type, "List<…>");
            case "java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap", "java.util.SortedMap" ->
                throw replaced(type, "Map<String, …>");
            case "com.fasterxml.jackson.databind.JsonNode", "tools.jackson.databind.JsonNode" ->
                throw replaced(type, "Object for any JSON");
            case "java.util.Optional" ->
                throw new UnreadableTypeException(
                        Rule.FIELD_TYPE_OPTIONAL,
                        type,
                        type.getTypeArguments().isEmpty()
                                ? "the type itself"
                                : simple(type.getTypeArguments().get(0)));
            case "java.util.List", "java.util.Map" -> throw new UnreadableTypeException(Rule.FIELD_TYPE_NESTED, type);
            default -> readSpecOrModel(type, (TypeElement) type.asElement());
        };
    }

    /** The exception for a type that spec authors often use where another one is needed. */
    private static UnreadableTypeException replaced(DeclaredType type, String instead) {
        return new UnreadableTypeException(Rule.FIELD_TYPE_REPLACED, type, instead);
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
        throw new UnreadableTypeException(
                element.getKind() == ElementKind.ENUM ? Rule.FIELD_TYPE_ENUM : Rule.FIELD_TYPE_UNSUPPORTED, type);
    }

    private static String wildcardReplacement(WildcardType type) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? "Object for any JSON" : simple(bound);
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
