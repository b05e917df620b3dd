package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.model.FieldModel;
import io.github.asanaresource.processor.model.FieldType;
import io.github.asanaresource.processor.model.OpenEnumModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the fields of one spec, and the enums that they declare. */
final class FieldReader {

    /** Methods that every model has, and that an accessor without parameters would override or overload by result only. */
    private static final Set<String> RESERVED_ACCESSORS = Set.of(
            "builder",
            "toBuilder",
            "unknownFields",
            "equals",
            "hashCode",
            "toString",
            "getClass",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait");

    private final TypeElement spec;
    private final String packageName;
    private final String modelName;
    private final Elements elements;
    private final Types types;
    private final FieldTypeReader fieldTypes;
    private final Claims claims;
    private final List<Problem> problems;
    private final List<OpenEnumModel> openEnums = new ArrayList<>();

    FieldReader(
            TypeElement spec,
            Optional<ClassName> model,
            Elements elements,
            Types types,
            FieldTypeReader fieldTypes,
            Claims claims,
            List<Problem> problems) {
        this.spec = spec;
        this.packageName = elements.getPackageOf(spec).getQualifiedName().toString();
        this.modelName = model.map(ClassName::simpleName).orElse("");
        this.elements = elements;
        this.types = types;
        this.fieldTypes = fieldTypes;
        this.claims = claims;
        this.problems = problems;
    }

    /** The fields, in the order of the document. */
    List<FieldModel> read() {
        Map<String, ExecutableElement> accessors = new LinkedHashMap<>();
        collectAccessors(spec, accessors);
        List<FieldModel> fields = new ArrayList<>();
        Map<String, ExecutableElement> byWireName = new HashMap<>();
        Map<String, ExecutableElement> byConstant = new HashMap<>();
        for (ExecutableElement accessor : accessors.values()) {
            AccessorForm.check(accessor, SpecKind.RESOURCE).forEach(problem -> report(accessor, problem));
            checkVariant(accessor);
            boolean nameable = checkName(accessor, accessors);
            FieldModel field = readField(accessor);
            // A field that would clash with another member is left out, so that what is emitted compiles.
            if (nameable && isUnique(field, accessor, byWireName, byConstant)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The enums that the fields declare, after these have been read. */
    List<OpenEnumModel> openEnums() {
        return openEnums;
    }

    /** In the order of the document: what is inherited first; what is declared again keeps its place. */
    private void collectAccessors(TypeElement type, Map<String, ExecutableElement> accessors) {
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() == TypeKind.ERROR) {
                problems.add(new Problem(
                        Rule.TYPE_UNKNOWN,
                        String.format(
                                "%s extends %s, which neither the sources nor the class path have, and nothing emitted it: declare it, or import it",
                                type.getSimpleName(), parent),
                        Problem.Place.of(spec)));
            } else {
                collectAccessors((TypeElement) ((DeclaredType) parent).asElement(), accessors);
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            accessors.put(method.getSimpleName().toString(), method);
        }
    }

    private boolean checkName(ExecutableElement accessor, Map<String, ExecutableElement> accessors) {
        Optional<String> fault = nameFault(accessor.getSimpleName().toString(), accessors.keySet());
        fault.ifPresent(message -> report(accessor, Rule.ACCESSOR_NAME, message));
        return fault.isEmpty();
    }

    private static Optional<String> nameFault(String name, Set<String> accessors) {
        if (RESERVED_ACCESSORS.contains(name)) {
            return Optional.of(String.format(
                    "%s() is a method that every model has: call the accessor %1$sField(), and write @JsonProperty(\"%s\") on it",
                    name, Identifiers.wireName(name)));
        }
        if (Character.isUpperCase(name.charAt(0))) {
            return Optional.of(String.format(
                    "%s() begins with an upper case letter, and would hide a type of that name: begin with a lower case letter",
                    name));
        }
        for (String suffix : List.of("AsString", "AsStrings")) {
            String source = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : "";
            if (accessors.contains(source)) {
                return Optional.of(String.format(
                        "%s() is kept for the text of %s(): give the accessor another name, and its wire name by @JsonProperty(\"%s\")",
                        name, source, Identifiers.wireName(name)));
            }
        }
        return Optional.empty();
    }

    private FieldModel readField(ExecutableElement accessor) {
        String name = accessor.getSimpleName().toString();
        return new FieldModel(
                name,
                readWireName(accessor),
                Identifiers.constant(name),
                readType(accessor),
                SpecReader.documentation(accessor, elements));
    }

    private String readWireName(ExecutableElement accessor) {
        Optional<AnnotationMirror> property = Annotations.find(accessor, Annotations.JSON_PROPERTY);
        property.ifPresent(found -> found.getElementValues().forEach((member, value) -> {
            if (!member.getSimpleName().contentEquals("value")) {
                problems.add(new Problem(
                        Rule.JSON_PROPERTY_MEMBER,
                        String.format(
                                "@JsonProperty gives a field its wire name and nothing else: remove \"%s\"",
                                member.getSimpleName()),
                        new Problem.Place(accessor, found, value)));
            }
        }));
        return property.flatMap(found -> Annotations.text(found, "value"))
                .map(value -> (String) value.getValue())
                .orElseGet(() -> Identifiers.wireName(accessor.getSimpleName().toString()));
    }

    private FieldType readType(ExecutableElement accessor) {
        TypeMirror declared =
                ((ExecutableType) types.asMemberOf((DeclaredType) spec.asType(), accessor)).getReturnType();
        FieldType type;
        try {
            type = fieldTypes.read(declared, packageName);
        } catch (FieldTypeReader.UnreadableTypeException e) {
            report(accessor, e.rule(), String.format("%s() %s", accessor.getSimpleName(), e.predicate()));
            type = FieldType.Scalar.ANY_JSON;
        }
        Optional<AnnotationMirror> openEnum = Annotations.find(accessor, Annotations.OPEN_ENUM);
        return openEnum.isPresent() ? readOpenEnum(accessor, openEnum.get(), type) : type;
    }

    private FieldType readOpenEnum(ExecutableElement accessor, AnnotationMirror annotation, FieldType type) {
        OpenEnumReader reader = new OpenEnumReader(accessor, annotation, problems);
        String simpleName = reader.name(
                modelName + Identifiers.capitalize(accessor.getSimpleName().toString()));
        FieldType.OpenEnum openEnum = new FieldType.OpenEnum(ClassName.get(packageName, simpleName));
        Optional<FieldType> typed = openEnumIn(type, openEnum);
        if (typed.isEmpty()) {
            problems.add(new Problem(
                    Rule.OPEN_ENUM_ON_OTHER_TYPE,
                    String.format(
                            "@OpenEnum stands on %s(), which is no text: give it the type String, List<String> or Map<String, String>, or remove @OpenEnum",
                            accessor.getSimpleName()),
                    Problem.Place.of(accessor, annotation)));
            return type;
        }
        OpenEnumModel model = new OpenEnumModel(openEnum.name(), reader.constants());
        if (claims.add(openEnum.name(), Problem.Place.of(accessor, annotation))) {
            openEnums.add(model);
        }
        return typed.get();
    }

    private static Optional<FieldType> openEnumIn(FieldType type, FieldType.OpenEnum openEnum) {
        if (type == FieldType.Scalar.TEXT) {
            return Optional.of(openEnum);
        }
        if (type instanceof FieldType.ListOf list && list.element() == FieldType.Scalar.TEXT) {
            return Optional.of(new FieldType.ListOf(openEnum));
        }
        if (type instanceof FieldType.MapOf map && map.value() == FieldType.Scalar.TEXT) {
            return Optional.of(new FieldType.MapOf(openEnum));
        }
        return Optional.empty();
    }

    private boolean isUnique(
            FieldModel field,
            ExecutableElement accessor,
            Map<String, ExecutableElement> byWireName,
            Map<String, ExecutableElement> byConstant) {
        ExecutableElement wireNameTwin = byWireName.putIfAbsent(field.wireName(), accessor);
        if (wireNameTwin != null) {
            problems.add(new Problem(
                    Rule.WIRE_NAME_TAKEN,
                    String.format(
                            "%s() and %s() are both \"%s\" on the wire: remove one, or tell them apart by @JsonProperty(\"…\")",
                            wireNameTwin.getSimpleName(), field.name(), field.wireName()),
                    wireNamePlace(accessor)));
            return false;
        }
        ExecutableElement constantTwin = byConstant.putIfAbsent(field.constant(), accessor);
        if (constantTwin != null) {
            report(
                    accessor,
                    Rule.ACCESSOR_NAME,
                    String.format(
                            "%s() and %s() would both have the constant Field.%s: give one another name, and its wire name by @JsonProperty(\"%s\")",
                            constantTwin.getSimpleName(), field.name(), field.constant(), field.wireName()));
            return false;
        }
        return true;
    }

    private static Problem.Place wireNamePlace(ExecutableElement accessor) {
        return Annotations.find(accessor, Annotations.JSON_PROPERTY)
                .flatMap(found ->
                        Annotations.text(found, "value").map(value -> new Problem.Place(accessor, found, value)))
                .orElseGet(() -> Problem.Place.of(accessor));
    }

    private void checkVariant(ExecutableElement accessor) {
        Annotations.find(accessor, Annotations.VARIANT)
                .filter(annotation -> SpecKind.UNION.find(spec).isEmpty())
                .ifPresent(annotation -> report(
                        accessor,
                        new Problem(
                                Rule.VARIANT_MISPLACED,
                                String.format(
                                        "@Variant stands on %s(), which declares a field: remove @Variant, or put @Union on the spec",
                                        accessor.getSimpleName()),
                                Problem.Place.of(accessor, annotation))));
    }

    private void report(ExecutableElement accessor, Rule rule, String message) {
        report(accessor, new Problem(rule, message, Problem.Place.of(accessor)));
    }

    /** Reports a problem of an accessor; a parent that is a spec itself reports its own. */
    private void report(ExecutableElement accessor, Problem problem) {
        boolean inherited = !spec.equals(accessor.getEnclosingElement());
        if (!(inherited && Annotations.isSpec(accessor.getEnclosingElement()))) {
            problems.add(problem);
        }
    }
}
