package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.definition.Trait;
import io.github.asanaresource.processor.definition.Visibility;
import io.github.asanaresource.processor.reading.Declarations.Declaration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the fields of one spec, and the enums that they declare. */
final class FieldReader {

    /** Methods of every model or its builder, which an accessor or its setter would override or overload by result only. */
    private static final Set<String> RESERVED_ACCESSORS = Set.of(
            "builder",
            "toBuilder",
            "toJson",
            "toDocument",
            "unknownFields",
            "unreadableFields",
            "removeUnknownField",
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
    private final Elements elements;
    private final Types types;
    private final FieldTypeReader fieldTypes;
    private final Claims claims;
    private final List<Problem> problems;
    private final List<OpenEnumDefinition> openEnums = new ArrayList<>();

    FieldReader(
            TypeElement spec,
            Elements elements,
            Types types,
            FieldTypeReader fieldTypes,
            Claims claims,
            List<Problem> problems) {
        this.spec = spec;
        this.elements = elements;
        this.types = types;
        this.fieldTypes = fieldTypes;
        this.claims = claims;
        this.problems = problems;
    }

    /** The fields, in the order of the document. */
    List<FieldDefinition> read() {
        Map<String, Declaration> declarations = new Declarations(spec, types, problems).collect();
        List<FieldDefinition> fields = new ArrayList<>();
        Map<String, ExecutableElement> byWireName = new HashMap<>();
        Map<String, ExecutableElement> byConstant = new HashMap<>();
        for (Declaration declaration : declarations.values()) {
            ExecutableElement accessor = declaration.accessor();
            AccessorForm.check(accessor, SpecKind.RESOURCE).forEach(problem -> report(accessor, problem));
            checkVariant(accessor);
            boolean nameable = checkName(accessor, declarations.keySet());
            FieldDefinition field = readField(declaration);
            // A field that would clash with another member is left out, so that what is emitted compiles.
            if (nameable && isUnique(field, accessor, byWireName, byConstant)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The enums that the fields declare, after these have been read. */
    List<OpenEnumDefinition> openEnums() {
        return openEnums;
    }

    private boolean checkName(ExecutableElement accessor, Set<String> accessors) {
        Optional<String> fault = nameFault(accessor.getSimpleName().toString(), accessors);
        fault.ifPresent(message -> report(accessor, Rule.ACCESSOR_NAME, message));
        return fault.isEmpty();
    }

    private static Optional<String> nameFault(String name, Set<String> accessors) {
        if (RESERVED_ACCESSORS.contains(name)) {
            return Optional.of(String.format(
                    "%s() is a method of every model or its builder: call the accessor %1$sField(), and write @JsonProperty(\"%s\") on it",
                    name, Identifiers.wireName(name)));
        }
        if (Character.isUpperCase(name.charAt(0))) {
            return Optional.of(String.format(
                    "%s() begins with an upper case letter, and would hide a type of that name: begin with a lower case letter",
                    name));
        }
        if (name.equals("yield")) {
            return Optional.of("yield() is a method that Java calls by no simple name, as emitted code would:"
                    + " call the accessor yieldField(), and write @JsonProperty(\"yield\") on it");
        }
        if (!Identifiers.isName(Identifiers.constant(name))) {
            return Optional.of(String.format(
                    "%s() would have the constant \"%s\", which is no Java name: use a letter from A to Z or a digit, and write @JsonProperty(\"%s\") on it",
                    name, Identifiers.constant(name), Identifiers.wireName(name)));
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

    private FieldDefinition readField(Declaration declaration) {
        ExecutableElement accessor = declaration.accessor();
        return new FieldDefinition(
                declaration.name(),
                WireNames.read(accessor, Identifiers.wireName(declaration.name()), problems),
                Identifiers.constant(declaration.name()),
                readType(declaration),
                readTraits(accessor),
                SpecReader.documentation(accessor, elements),
                readExample(accessor));
    }

    private static Set<Trait> readTraits(ExecutableElement accessor) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Annotations.TRAITS.forEach((annotation, trait) -> {
            if (Annotations.find(accessor, annotation).isPresent()) {
                traits.add(trait);
            }
        });
        return traits;
    }

    private String readExample(ExecutableElement accessor) {
        Optional<AnnotationMirror> annotation = Annotations.find(accessor, Annotations.EXAMPLE);
        Optional<String> example =
                annotation.flatMap(found -> Annotations.text(found, "value")).map(value -> (String) value.getValue());
        if (annotation.isPresent() && example.isEmpty()) {
            problems.add(new Problem(
                    Rule.EXAMPLE_EMPTY,
                    String.format(
                            "@Example on %s() has no text: write a value as it is on the wire, or remove @Example",
                            accessor.getSimpleName()),
                    Problem.Place.of(accessor, annotation.get())));
        }
        return example.orElse("");
    }

    private FieldType readType(Declaration declaration) {
        ExecutableElement accessor = declaration.accessor();
        FieldType type;
        try {
            TypeMirror declared = declaration.type(types);
            Optional<TypeElement> hidden = hiddenIn(declared);
            if (hidden.isPresent()) {
                problems.add(new Problem(
                        Rule.TYPE_HIDDEN,
                        String.format(
                                "%s has %s() from %s with the type %s, which only the package %s can see: make it public",
                                spec.getSimpleName(),
                                declaration.name(),
                                declaration.owner().getSimpleName(),
                                hidden.get().getSimpleName(),
                                packageOf(hidden.get())),
                        Problem.Place.of(spec)));
                return FieldType.Scalar.ANY;
            }
            type = fieldTypes.read(declared, packageOf(declaration.owner()));
        } catch (FieldTypeReader.UnreadableTypeException e) {
            report(accessor, e.rule(), String.format("%s() %s", accessor.getSimpleName(), e.predicate()));
            type = FieldType.Scalar.ANY;
        }
        Optional<AnnotationMirror> openEnum = Annotations.find(accessor, Annotations.OPEN_ENUM);
        return openEnum.isPresent() ? readOpenEnum(declaration, openEnum.get(), type) : type;
    }

    /** What a spec of another package can inherit the name of and yet not see. */
    private Optional<TypeElement> hiddenIn(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || type.getKind() == TypeKind.ERROR) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        return canSee(element)
                ? declared.getTypeArguments().stream()
                        .flatMap(each -> hiddenIn(each).stream())
                        .findFirst()
                : Optional.of(element);
    }

    private boolean canSee(TypeElement type) {
        return SpecReader.visibility(type) == Visibility.PUBLIC
                || packageOf(type).equals(packageOf(spec));
    }

    private FieldType readOpenEnum(Declaration declaration, AnnotationMirror annotation, FieldType type) {
        ExecutableElement accessor = declaration.accessor();
        // The spec that declares the field emits its enum, for all that have the field from it and can see it.
        TypeElement emitter =
                Annotations.isSpec(declaration.owner()) && canSee(declaration.owner()) ? declaration.owner() : spec;
        List<Problem> emitterProblems = emitter.equals(spec) ? problems : new ArrayList<>();
        OpenEnumReader reader = new OpenEnumReader(accessor, annotation, emitterProblems);
        String simpleName =
                reader.name(ModelNames.of(emitter).map(ClassName::simpleName).orElse("")
                        + Identifiers.capitalize(declaration.name()));
        FieldType.OpenEnum openEnum = new FieldType.OpenEnum(ClassName.get(packageOf(emitter), simpleName));
        Optional<FieldType> typed = openEnumIn(type, openEnum);
        if (typed.isEmpty()) {
            emitterProblems.add(new Problem(
                    Rule.OPEN_ENUM_ON_OTHER_TYPE,
                    String.format(
                            "@OpenEnum stands on %s(), which is no text: give it the type String, List<String> or Map<String, String>, or remove @OpenEnum",
                            accessor.getSimpleName()),
                    Problem.Place.of(accessor, annotation)));
            return type;
        }
        if (emitter.equals(spec)) {
            OpenEnumDefinition model = new OpenEnumDefinition(
                    openEnum.name(),
                    spec.getQualifiedName().toString(),
                    SpecReader.visibility(spec),
                    SpecReader.documentation(accessor, elements),
                    reader.constants());
            if (!claims.add(openEnum.name(), Problem.Place.of(accessor, annotation))) {
                return type;
            }
            openEnums.add(model);
        }
        // Where something else is called so, which has been reported, the name may well mean that.
        return fieldTypes.isModel(openEnum.name()) ? type : typed.get();
    }

    private String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    private static Optional<FieldType> openEnumIn(FieldType type, FieldType.OpenEnum openEnum) {
        if (type == FieldType.Scalar.STRING) {
            return Optional.of(openEnum);
        }
        if (type instanceof FieldType.ArrayOf list && list.element() == FieldType.Scalar.STRING) {
            return Optional.of(new FieldType.ArrayOf(openEnum));
        }
        if (type instanceof FieldType.ObjectOf map && map.value() == FieldType.Scalar.STRING) {
            return Optional.of(new FieldType.ObjectOf(openEnum));
        }
        return Optional.empty();
    }

    private boolean isUnique(
            FieldDefinition field,
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
                    WireNames.place(accessor)));
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
