package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.FieldType.Element;
import io.github.asanaresource.processor.definition.FieldType.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads the type of an accessor as the kind of a field. */
final class FieldTypeReader {

    private static final Map<String, Scalar> SCALARS = Map.of(
            "java.lang.String", Scalar.STRING,
            "java.lang.Boolean", Scalar.BOOLEAN,
            "java.lang.Long", Scalar.INTEGER,
            "java.math.BigDecimal", Scalar.NUMBER,
            "java.time.LocalDate", Scalar.DATE,
            "java.time.OffsetDateTime", Scalar.DATE_TIME,
            "java.net.URI", Scalar.URI,
            "java.lang.Object", Scalar.ANY);

    /** What to write instead of the types of the JDK that a spec author may think of first. */
    private static final Map<String, String> REPLACEMENTS = replacements();

    private final KnownModels knownModels;

    FieldTypeReader(KnownModels knownModels) {
        this.knownModels = knownModels;
    }

    /** A type that no field can have, at least in this round. */
    static final class UnreadableTypeException extends Exception {

        private static final long serialVersionUID = 1L;

        private final Rule rule;
        private final String predicate;

        UnreadableTypeException(Rule rule, String predicate) {
            super(predicate);
            this.rule = rule;
            this.predicate = predicate;
        }

        Rule rule() {
            return rule;
        }

        /** What is wrong, as a sentence whose subject is the accessor. */
        String predicate() {
            return predicate;
        }
    }

    /** Whether a spec of this compilation asks for a type of that name. */
    boolean isModel(ClassName name) {
        return knownModels.find(name).isPresent();
    }

    /** Reads a type that a spec in that package names. */
    FieldType read(TypeMirror type, String packageName) throws UnreadableTypeException {
        // Eclipse's compiler calls a list of what is unknown unknown itself, so that the kind of the type does not
        // tell.
        if (type instanceof DeclaredType declared) {
            List<? extends TypeMirror> arguments = declared.getTypeArguments();
            switch (qualifiedName(declared)) {
                case "java.util.List" -> {
                    if (arguments.isEmpty()) {
                        throw unsupported(type, "does not say what it is a list of", "List<Object> for any JSON");
                    }
                    return new FieldType.ArrayOf(readElement(arguments.get(0), packageName));
                }
                case "java.util.Map" -> {
                    if (arguments.isEmpty()) {
                        throw unsupported(type, "does not say what it is a map of", "Map<String, Object> for any JSON");
                    }
                    if (!arguments.get(0).toString().equals("java.lang.String")) {
                        throw unsupported(
                                type, "has other keys than text", "Map<String, " + simple(arguments.get(1)) + ">");
                    }
                    return new FieldType.ObjectOf(readElement(arguments.get(1), packageName));
                }
                default -> {
                    return readElement(type, packageName);
                }
            }
        }
        return readElement(type, packageName);
    }

    private Element readElement(TypeMirror type, String packageName) throws UnreadableTypeException {
        return switch (type.getKind()) {
            case BOOLEAN -> Scalar.BOOLEAN;
            case LONG -> Scalar.INTEGER;
            case INT, SHORT, BYTE -> throw unsupported(type, "is too small for Asana's integers", "Long");
            case DOUBLE, FLOAT -> throw unsupported(type, "cannot keep every decimal", "java.math.BigDecimal");
            case CHAR -> throw unsupported(type, "is no type of JSON", "String");
            case VOID ->
                throw new UnreadableTypeException(
                        Rule.FIELD_TYPE_UNSUPPORTED, "has no type: write one, such as String, or Object for any JSON");
            case ARRAY ->
                throw unsupported(type, "is an array", "List<" + simple(((ArrayType) type).getComponentType()) + ">");
            case TYPEVAR -> throw unsupported(type, "is a type variable", "the type itself, or Object for any JSON");
            case WILDCARD -> throw unsupported(type, "is a wildcard", wildcardReplacement((WildcardType) type));
            case ERROR -> readUnresolved((DeclaredType) type, packageName);
            case DECLARED -> readDeclared((DeclaredType) type);
            default -> throw unsupported(type, "is no type of JSON", "Object for any JSON");
        };
    }

    private Element readUnresolved(DeclaredType type, String packageName) throws UnreadableTypeException {
        String written = ((TypeElement) type.asElement()).getQualifiedName().toString();
        Optional<Element> model = knownModels.find(written, packageName);
        if (model.isEmpty()) {
            throw new UnreadableTypeException(
                    Rule.TYPE_UNKNOWN,
                    String.format(
                            "names %s, which neither the sources nor the class path have, and no spec emits: correct the name, import it, or write the spec %s%s",
                            simple(type), simple(type), ModelNames.SUFFIX));
        }
        return model.get();
    }

    private Element readDeclared(DeclaredType type) throws UnreadableTypeException {
        String name = qualifiedName(type);
        TypeElement element = (TypeElement) type.asElement();
        if (SCALARS.containsKey(name)) {
            return SCALARS.get(name);
        }
        if (REPLACEMENTS.containsKey(name)) {
            throw unsupported(type, "is no type of a field", REPLACEMENTS.get(name));
        }
        if (name.equals("java.util.Optional")) {
            throw unsupported(
                    type,
                    "says what is so anyway: every field is optional",
                    type.getTypeArguments().isEmpty()
                            ? "the type itself"
                            : simple(type.getTypeArguments().get(0)));
        }
        if (name.equals("java.util.List") || name.equals("java.util.Map")) {
            throw unsupported(type, "stands inside another list or map", "Object for any JSON in its place");
        }
        if (Annotations.isSpec(element)) {
            // A spec whose model has no name, or one that is taken, has been told so; the field need not add to it.
            return ModelNames.of(element)
                    .flatMap(model -> knownModels.find(model).or(() -> ModelNames.typeOf(element)))
                    .orElse(Scalar.ANY);
        }
        if (Annotations.find(element, Annotations.GENERATED_FROM_SPEC).isPresent()
                && element.getNestingKind() == NestingKind.TOP_LEVEL) {
            return emittedFrom(element.getKind()).type(ClassName.get(element));
        }
        if (element.getKind() == ElementKind.ENUM) {
            throw unsupported(
                    type,
                    "is an enum, which has no place for what Asana adds",
                    "String with @OpenEnum({…}), or put @OpenEnum on the enum");
        }
        throw unsupported(
                type,
                "is neither a spec nor a model",
                "Object for any JSON, or put @AsanaResource on an interface and write its name");
    }

    /** What kind of spec brings types of that kind. */
    private static SpecKind emittedFrom(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> SpecKind.UNION;
            case ENUM -> SpecKind.OPEN_ENUM;
            default -> SpecKind.RESOURCE;
        };
    }

    private static String wildcardReplacement(WildcardType type) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? "Object for any JSON" : simple(bound);
    }

    private static UnreadableTypeException unsupported(TypeMirror type, String reason, String instead) {
        return new UnreadableTypeException(
                Rule.FIELD_TYPE_UNSUPPORTED,
                String.format("has the type %s, which %s: write %s", simple(type), reason, instead));
    }

    private static String qualifiedName(DeclaredType type) {
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

    private static Map<String, String> replacements() {
        Map<String, String> replacements = new HashMap<>();
        List.of("Integer", "Short", "Byte").forEach(name -> replacements.put("java.lang." + name, "Long"));
        List.of("java.lang.Double", "java.lang.Float", "java.lang.Number", "java.math.BigInteger")
                .forEach(name -> replacements.put(name, "java.math.BigDecimal"));
        List.of("java.lang.Character", "java.lang.CharSequence", "java.util.UUID", "java.time.LocalTime")
                .forEach(name -> replacements.put(name, "String"));
        List.of(
                        "java.time.Instant",
                        "java.time.ZonedDateTime",
                        "java.time.LocalDateTime",
                        "java.util.Date",
                        "java.util.Calendar")
                .forEach(name -> replacements.put(name, "java.time.OffsetDateTime"));
        replacements.put("java.net.URL", "java.net.URI");
        List.of("Collection", "Set", "ArrayList", "LinkedList", "HashSet", "SortedSet")
                .forEach(name -> replacements.put("java.util." + name, "List<…>"));
        List.of("HashMap", "LinkedHashMap", "TreeMap", "SortedMap")
                .forEach(name -> replacements.put("java.util." + name, "Map<String, …>"));
        List.of("com.fasterxml.jackson.databind.JsonNode", "tools.jackson.databind.JsonNode")
                .forEach(name -> replacements.put(name, "Object for any JSON"));
        return Map.copyOf(replacements);
    }
}
