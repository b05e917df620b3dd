package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.reading.Declarations.Declaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the fields of one spec, and the enums that they declare. */
final class FieldReader {

    /** Methods of every model or its builder, which accessors or setters with the same name would clash with. */
    private static final Set<String> RESERVED_ACCESSORS = Set.of(
            "builder",
            "toBuilder",
            "toMap",
            "toJson",
            "toJsonBytes",
            "toDocument",
            "toKey",
            "writeReplace",
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

    private final Spec spec;
    private final FieldTypeReader fieldTypes;
    private final Map<ClassName, Place> claims;
    private final List<OpenEnumDefinition> openEnums = new ArrayList<>();
    private final Map<String, ExecutableElement> byWireName = new HashMap<>();
    private final Map<String, ExecutableElement> byConstant = new HashMap<>();

    /**
     * Makes a reader.
     *
     * @param spec the spec
     * @param claims the types that the spec asks to emit, each with the place that asks for it; takes those of open enums
     */
    FieldReader(Spec spec, Map<ClassName, Place> claims) {
        this.spec = spec;
        this.fieldTypes = new FieldTypeReader(spec.knownModels());
        this.claims = claims;
    }

    /** The fields, in the order of the document. */
    List<FieldDefinition> read() {
        Map<String, Declaration> declarations = new Declarations(spec).collect();
        List<FieldDefinition> fields = new ArrayList<>();
        for (Declaration declaration : declarations.values()) {
            ExecutableElement accessor = declaration.accessor();
            TypeElement owner = declaration.owner();
            // A parent that is a spec reports what is wrong with its own accessors.
            Problems problems = spec.problems().onlyIf(owner.equals(spec.type()) || !Annotations.isSpec(owner));
            AccessorForm.check(accessor, SpecKind.RESOURCE, problems);
            checkVariant(accessor, problems);
            boolean nameable = checkName(accessor, declarations.keySet(), problems);
            FieldDefinition field = new FieldDefinition(
                    declaration.name(),
                    WireNames.read(accessor, Identifiers.wireName(declaration.name()), spec.problems()),
                    Identifiers.constant(declaration.name()),
                    readType(declaration, problems),
                    Annotations.traits(accessor),
                    spec.documentation(accessor),
                    readExample(accessor));
            // A field that would clash with another member is left out, so that the emitted code compiles.
            if (nameable && isUnique(field, accessor)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The enums that the fields declare, after these have been read. */
    List<OpenEnumDefinition> openEnums() {
        return openEnums;
    }

    private void checkVariant(ExecutableElement accessor, Problems problems) {
        Annotations.find(accessor, Annotations.VARIANT)
                .filter(annotation -> SpecKind.UNION.find(spec.type()).isEmpty())
                .ifPresent(
                        annotation -> problems.report(Rule.VARIANT_MISPLACED_ON_FIELD, Place.of(accessor, annotation)));
    }

    private boolean checkName(ExecutableElement accessor, Set<String> accessors, Problems problems) {
        String name = accessor.getSimpleName().toString();
        String wireName = Identifiers.wireName(name);
        String constant = Identifiers.constant(name);
        Optional<String> source = Stream.of("AsString", "AsStrings")
                .filter(name::endsWith)
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .filter(accessors::contains)
                .findFirst();
        if (RESERVED_ACCESSORS.contains(name)) {
            problems.report(Rule.ACCESSOR_NAME, accessor, wireName);
        } else if (Character.isUpperCase(name.charAt(0))) {
            problems.report(Rule.ACCESSOR_NAME_UPPER_CASE, accessor);
        } else if (name.equals("yield")) {
            problems.report(Rule.ACCESSOR_NAME_YIELD, accessor, wireName);
        } else if (!Identifiers.isName(constant)) {
            problems.report(Rule.ACCESSOR_NAME_WITHOUT_CONSTANT, accessor, constant, wireName);
        } else if (source.isPresent()) {
            spec.problems().report(Rule.ACCESSOR_NAME_KEPT, accessor, source.get(), wireName);
        } else {
            return true;
        }
        return false;
    }

    private String readExample(ExecutableElement accessor) {
        Optional<AnnotationMirror> annotation = Annotations.find(accessor, Annotations.EXAMPLE);
        String example = annotation
                .flatMap(found -> Annotations.string(found, "value"))
                .map(Annotations::string)
                .orElse("");
        if (annotation.isPresent() && example.isEmpty()) {
            spec.problems().report(Rule.EXAMPLE_EMPTY, Place.of(accessor, annotation.get()));
        }
        return example;
    }

    private FieldType readType(Declaration declaration, Problems problems) {
        ExecutableElement accessor = declaration.accessor();
        TypeMirror declared = declaration.type(spec.types());
        Optional<TypeElement> hidden = hiddenIn(declared);
        if (hidden.isPresent()) {
            spec.report(
                    Rule.TYPE_HIDDEN,
                    declaration.name(),
                    declaration.owner().getSimpleName(),
                    hidden.get().getSimpleName(),
                    ClassName.get(hidden.get()).packageName());
            return FieldType.Scalar.ANY;
        }
        String packageName = ClassName.get(declaration.owner()).packageName();
        List<DeclaredType> unknown = fieldTypes.unknownIn(declared, packageName);
        unknown.forEach(each -> new UnknownTypes(spec.knownModels(), problems).report(accessor, each));
        FieldType type = FieldType.Scalar.ANY;
        try {
            type = unknown.isEmpty() ? fieldTypes.read(declared, packageName) : type;
        } catch (FieldTypeReader.UnreadableTypeException e) {
            e.report(accessor, problems);
        }
        Optional<AnnotationMirror> openEnum = Annotations.find(accessor, Annotations.OPEN_ENUM);
        return openEnum.isPresent() ? readOpenEnum(declaration, openEnum.get(), type) : type;
    }

    /** The type, or type argument, that this spec cannot see although it inherits an accessor with it. */
    private Optional<TypeElement> hiddenIn(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || type.getKind() == TypeKind.ERROR) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        return spec.canSee(element)
                ? declared.getTypeArguments().stream()
                        .flatMap(each -> hiddenIn(each).stream())
                        .findFirst()
                : Optional.of(element);
    }

    private FieldType readOpenEnum(Declaration declaration, AnnotationMirror annotation, FieldType type) {
        Place place = Place.of(declaration.accessor(), annotation);
        // The enum is emitted from the spec that declares the field, for all heirs that can see it.
        TypeElement owner = declaration.owner();
        TypeElement emitter = Annotations.isSpec(owner) && spec.canSee(owner) ? owner : spec.type();
        boolean emitsItself = emitter.equals(spec.type());
        Problems problems = spec.problems().onlyIf(emitsItself);
        String byDefault = ModelNames.of(emitter).map(ClassName::simpleName).orElse("")
                + Identifiers.capitalize(declaration.name());
        String simpleName = OpenEnumReader.name(declaration.accessor(), annotation, byDefault, problems);
        ClassName name = ClassName.get(ClassName.get(emitter).packageName(), simpleName);
        Optional<FieldType> typed = openEnumIn(type, new FieldType.OpenEnum(name));
        if (typed.isEmpty()) {
            problems.report(Rule.OPEN_ENUM_ON_OTHER_TYPE, place);
            return type;
        }
        if (emitsItself) {
            List<OpenEnumDefinition.Constant> constants =
                    OpenEnumReader.constants(declaration.accessor(), annotation, problems);
            if (claims.putIfAbsent(name, place) != null) {
                problems.report(Rule.TYPE_EMITTED_TWICE_HERE, place, name);
                return type;
            }
            openEnums.add(new OpenEnumDefinition(
                    name,
                    spec.type().getQualifiedName().toString(),
                    spec.visibility(),
                    spec.documentation(declaration.accessor()),
                    constants));
        }
        // If a spec asks for the same name, which has been reported, the name may mean the type of that spec.
        return spec.knownModels().find(name).isPresent() ? type : typed.get();
    }

    private static Optional<FieldType> openEnumIn(FieldType type, FieldType.OpenEnum openEnum) {
        if (type == FieldType.Scalar.STRING) {
            return Optional.of(openEnum);
        }
        if (type instanceof FieldType.ArrayOf array && array.element() == FieldType.Scalar.STRING) {
            return Optional.of(new FieldType.ArrayOf(openEnum));
        }
        if (type instanceof FieldType.ObjectOf object && object.value() == FieldType.Scalar.STRING) {
            return Optional.of(new FieldType.ObjectOf(openEnum));
        }
        return Optional.empty();
    }

    /** Whether a field clashes with no other. Reports clashes of inherited fields too, since no parent may have both. */
    private boolean isUnique(FieldDefinition field, ExecutableElement accessor) {
        ExecutableElement wireNameTwin = byWireName.putIfAbsent(field.wireName(), accessor);
        if (wireNameTwin != null) {
            Place place = WireNames.place(accessor);
            spec.problems().report(Rule.WIRE_NAME_TAKEN, place, wireNameTwin.getSimpleName(), field.wireName());
            return false;
        }
        ExecutableElement constantTwin = byConstant.putIfAbsent(field.constant(), accessor);
        if (constantTwin != null) {
            spec.problems()
                    .report(
                            Rule.ACCESSOR_NAME_COLLISION,
                            accessor,
                            constantTwin.getSimpleName(),
                            field.constant(),
                            field.wireName());
        }
        return constantTwin == null;
    }
}
