package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.CustomFieldKey;
import io.github.asanaresource.processor.definition.FieldDefinition;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import io.github.asanaresource.processor.definition.Trait;
import io.github.asanaresource.processor.definition.Visibility;
import io.github.asanaresource.processor.reading.Declarations.Declaration;
import io.github.asanaresource.processor.reading.Declarations.Inheritance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the fields of one spec, and the enums that they declare. */
final class FieldReader {

    private final Spec spec;
    private final FieldTypeReader fieldTypes;
    private final CustomFieldReader customFields;
    private final Map<ClassName, Place> claims;
    private final List<OpenEnumDefinition> openEnums = new ArrayList<>();
    private final Map<Inheritance, Map<Rule, Declaration>> unsuitable = new LinkedHashMap<>();
    private final Map<String, ExecutableElement> byName = new HashMap<>();
    private final Map<String, ExecutableElement> byWireName = new HashMap<>();
    private final Map<String, ExecutableElement> byConstant = new HashMap<>();

    /**
     * Creates a reader.
     *
     * @param spec the spec
     * @param claims the types that the spec asks to emit, each with the place that asks for it; receives the open enums
     */
    FieldReader(Spec spec, Map<ClassName, Place> claims) {
        this.spec = spec;
        this.fieldTypes = new FieldTypeReader(spec.knownModels());
        this.customFields = new CustomFieldReader(spec);
        this.claims = claims;
    }

    /** The fields, in the order of the document. */
    List<FieldDefinition> read() {
        Collection<Declaration> declarations = new Declarations(spec).collect().values();
        Set<String> names = declarations.stream().map(Declaration::fieldName).collect(Collectors.toSet());
        List<Declaration> customFields =
                declarations.stream().filter(CustomFieldReader::isCustomField).toList();
        List<FieldDefinition> fields = new ArrayList<>();
        for (Declaration declaration : declarations) {
            if (!customFields.contains(declaration)) {
                Problems problems = new Problems();
                readField(declaration, names, problems)
                        .map(field -> customFields.isEmpty() ? field : ableToHold(field))
                        .ifPresent(fields::add);
                report(declaration, problems.list());
            }
        }
        Optional<FieldType> holder = holder(fields);
        for (Declaration declaration : customFields) {
            Problems problems = new Problems();
            readCustomField(declaration, names, holder, problems).ifPresent(fields::add);
            report(declaration, problems.list());
        }
        reportUnsuitableParents();
        return spec.problems().limit(fields, "fields", FieldReader::rowSize, Place.of(spec.type()));
    }

    /** Returns the maximum size of a row of the table in the initializer of the {@code Field} enum. */
    private static int rowSize(FieldDefinition field) {
        boolean isContainer = !(field.type() instanceof FieldType.Single);
        return 34
                + (isContainer ? 3 : 0)
                + (field.customField().isPresent() ? 6 : 0)
                + 7 * field.traits().size();
    }

    private static Optional<FieldType> holder(List<FieldDefinition> fields) {
        return fields.stream()
                .filter(field -> field.wireName().equals(CustomFieldReader.HOLDER))
                .map(FieldDefinition::type)
                .findFirst();
    }

    /** The same field, able to hold custom fields if it is where they are. */
    private static FieldDefinition ableToHold(FieldDefinition field) {
        return field.wireName().equals(CustomFieldReader.HOLDER)
                ? field.withType(CustomFieldReader.widened(field.type()))
                : field;
    }

    /** A custom field; empty if it would clash with another member. */
    private Optional<FieldDefinition> readCustomField(
            Declaration declaration, Set<String> accessors, Optional<FieldType> holder, Problems problems) {
        ExecutableElement accessor = declaration.accessor();
        Problems own = problems.onlyIf(declaration.heir().equals(spec.type()));
        AccessorForm.check(accessor, SpecKind.RESOURCE, own);
        if (spec.hasSource(declaration.owner())) {
            JacksonAnnotations.check(accessor, own);
        }
        checkVariant(declaration, own);
        Optional<FieldType> type = readType(declaration, own, problems);
        type.ifPresent(read -> {
            checkVisibility(declaration, read, own);
            CustomFieldReader.checkType(declaration, read, declaration.type(spec.types()), own);
        });
        customFields.checkHolder(declaration, holder, own);
        CustomFieldKey key = customFields.read(declaration, holder, own, problems);
        String name = declaration.fieldName();
        boolean nameable = checkName(declaration, accessors, own, problems);
        FieldDefinition field = new FieldDefinition(
                name,
                Identifiers.wireName(name),
                Identifiers.constant(name),
                type.orElse(FieldType.Scalar.ANY),
                Annotations.traits(accessor),
                spec.documentation(accessor),
                readExample(accessor, own),
                Optional.of(key));
        return nameable && isUnique(field, accessor, problems) ? Optional.of(field) : Optional.empty();
    }

    /** A field; empty if it would clash with another member, so that the emitted code compiles. */
    private Optional<FieldDefinition> readField(Declaration declaration, Set<String> accessors, Problems problems) {
        ExecutableElement accessor = declaration.accessor();
        // What is wrong with an accessor itself is reported by the spec that brings it.
        Problems own = problems.onlyIf(declaration.heir().equals(spec.type()));
        AccessorForm.check(accessor, SpecKind.RESOURCE, own);
        if (spec.hasSource(declaration.owner())) {
            JacksonAnnotations.check(accessor, own);
        }
        checkVariant(declaration, own);
        FieldType type =
                withOpenEnum(declaration, readType(declaration, own, problems).orElse(FieldType.Scalar.ANY), problems);
        checkVisibility(declaration, type, own);
        Set<Trait> traits = Annotations.traits(accessor);
        if (traits.contains(Trait.REQUIRED) && traits.contains(Trait.READ_ONLY)) {
            own.report(Rule.REQUIRED_READ_ONLY, accessor);
        }
        String name = declaration.fieldName();
        boolean nameable = checkName(declaration, accessors, own, problems);
        FieldDefinition field = new FieldDefinition(
                name,
                WireNames.read(accessor, Identifiers.wireName(name), own),
                Identifiers.constant(name),
                type,
                traits,
                spec.documentation(accessor),
                readExample(accessor, own));
        return nameable && isUnique(field, accessor, problems) ? Optional.of(field) : Optional.empty();
    }

    /** Reports a type that users of the model cannot see: at the accessor, or at the spec that makes it public. */
    private void checkVisibility(Declaration declaration, FieldType type, Problems own) {
        spec.hiddenSpecIn(type).ifPresent(hidden -> {
            if (Spec.visibility(declaration.heir()) == Visibility.PUBLIC) {
                own.report(
                        Rule.TYPE_HIDDEN_FROM_USERS,
                        declaration.accessor(),
                        hidden.simpleName(),
                        hidden.packageName(),
                        spec.type().getSimpleName());
            } else {
                spec.report(
                        Rule.TYPE_HIDDEN,
                        declaration.name(),
                        declaration.owner().getSimpleName(),
                        hidden.simpleName(),
                        hidden.packageName());
            }
        });
    }

    /** Reports the faults of a field: at its accessor or, if that has no source, where it is inherited. */
    private void report(Declaration declaration, List<Problem> problems) {
        if (spec.hasSource(declaration.owner())) {
            spec.problems().addAll(problems);
        } else if (!problems.isEmpty()) {
            unsuitable
                    .computeIfAbsent(declaration.inheritance(), key -> new EnumMap<>(Rule.class))
                    .putIfAbsent(ruleForParent(problems.get(0).rule()), declaration);
        }
    }

    private static Rule ruleForParent(Rule broken) {
        if (broken == Rule.FIELD_TYPE_MISSING) {
            return Rule.PARENT_UNSUITABLE;
        }
        return switch (broken.code()) {
            case "field-type-unsupported", "type-unknown" -> Rule.PARENT_UNSUITABLE_TYPE;
            case "accessor-name", "wire-name-taken" -> Rule.PARENT_UNSUITABLE_NAME;
            default -> Rule.PARENT_UNSUITABLE;
        };
    }

    /** Reports each parent that has no source once, by a method that cannot be an accessor, if it has one. */
    private void reportUnsuitableParents() {
        unsuitable.forEach((inheritance, byRule) -> {
            Map.Entry<Rule, Declaration> worst =
                    byRule.entrySet().stream().findFirst().orElseThrow();
            Declaration declaration = worst.getValue();
            spec.problems()
                    .report(
                            worst.getKey(),
                            inheritance.place(),
                            declaration.describe(spec.types()),
                            inheritance.parent().getSimpleName(),
                            declaration.name());
        });
    }

    /** The enums that the fields declare, after these have been read. */
    List<OpenEnumDefinition> openEnums() {
        return openEnums;
    }

    /** Reports {@code @Variant}. For an interface that is not a spec, it is reported once for all methods. */
    private void checkVariant(Declaration declaration, Problems problems) {
        if (declaration.owner().equals(spec.type())
                && SpecKind.UNION.find(spec.type()).isEmpty()) {
            ExecutableElement accessor = declaration.accessor();
            Annotations.find(accessor, Annotations.VARIANT)
                    .ifPresent(annotation -> problems.report(
                            Rule.VARIANT_MISPLACED_ON_FIELD,
                            Place.of(accessor, annotation),
                            spec.type().getSimpleName()));
        }
    }

    /** Whether a field can have its name. A conflict with another accessor is reported by each spec that has both. */
    private boolean checkName(Declaration declaration, Set<String> names, Problems own, Problems problems) {
        ExecutableElement accessor = declaration.accessor();
        String name = declaration.fieldName();
        String wireName = Identifiers.wireName(name);
        String constant = Identifiers.constant(name);
        Optional<String> source = Stream.of("AsString", "AsStrings")
                .filter(name::endsWith)
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .filter(names::contains)
                .findFirst();
        boolean isPossible =
                !ReservedNames.ACCESSORS.contains(name) && !name.equals("yield") && Identifiers.isName(name);
        boolean isCustomField = CustomFieldReader.isCustomField(declaration);
        if (isCustomField && (!isPossible || !Identifiers.isName(constant) || source.isPresent())) {
            problems.report(Rule.ACCESSOR_NAME_OF_CUSTOM_FIELD, accessor);
        } else if (!isPossible && !name.equals(declaration.name())) {
            own.report(Rule.ACCESSOR_NAME_WITHOUT_GET, accessor, name, wireName);
        } else if (ReservedNames.ACCESSORS.contains(name)) {
            own.report(Rule.ACCESSOR_NAME, accessor, wireName);
        } else if (Character.isUpperCase(name.charAt(0))) {
            own.report(Rule.ACCESSOR_NAME_UPPER_CASE, accessor);
        } else if (name.equals("yield")) {
            own.report(Rule.ACCESSOR_NAME_YIELD, accessor, wireName);
        } else if (!Identifiers.isName(constant)) {
            own.report(Rule.ACCESSOR_NAME_WITHOUT_CONSTANT, accessor, constant, wireName);
        } else if (source.isPresent()) {
            problems.report(Rule.ACCESSOR_NAME_KEPT, accessor, source.get(), wireName);
        } else {
            return true;
        }
        return false;
    }

    private static String readExample(ExecutableElement accessor, Problems problems) {
        Optional<AnnotationMirror> annotation = Annotations.find(accessor, Annotations.EXAMPLE);
        Optional<AnnotationValue> value = annotation.flatMap(found -> Annotations.member(found, "value"));
        if (value.isPresent() && Annotations.string(value.get()).isEmpty()) {
            problems.report(Rule.EXAMPLE_EMPTY, Place.of(accessor, annotation.get()));
        }
        return value.filter(Annotations::isResolved).map(Annotations::string).orElse("");
    }

    /** Whether a parent has an error of its own if it shows a type that its users cannot see. */
    private boolean reportsWhatItShows(TypeElement parent) {
        return !parent.equals(spec.type()) && Spec.visibility(parent) == Visibility.PUBLIC && spec.hasSource(parent);
    }

    /** The type of an accessor; empty if no field can have it, which has been reported. */
    private Optional<FieldType> readType(Declaration declaration, Problems own, Problems problems) {
        ExecutableElement accessor = declaration.accessor();
        TypeMirror declared = declaration.type(spec.types());
        Optional<TypeElement> hidden = hiddenIn(declared);
        if (hidden.isPresent()) {
            if (!reportsWhatItShows(declaration.heir())) {
                spec.report(
                        Rule.TYPE_HIDDEN,
                        declaration.name(),
                        declaration.owner().getSimpleName(),
                        hidden.get().getSimpleName(),
                        ClassName.get(hidden.get()).packageName());
            }
            return Optional.empty();
        }
        if (declaration.lacksTypeArguments()) {
            Inheritance inheritance = declaration.inheritance();
            spec.problems()
                    .reportOnce(
                            inheritance,
                            Rule.PARENT_WITHOUT_ARGUMENTS,
                            inheritance.place(),
                            inheritance.parent().getSimpleName());
            return Optional.empty();
        }
        String packageName = ClassName.get(declaration.owner()).packageName();
        List<DeclaredType> unknown = fieldTypes.unknownIn(declared, packageName);
        unknown.forEach(each -> new UnknownTypes(spec.knownModels(), problems).report(accessor, each));
        if (!unknown.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(fieldTypes.read(declared, packageName));
        } catch (FieldTypeReader.UnreadableTypeException e) {
            if (e.isInteger() && CustomFieldReader.isCustomField(accessor)) {
                return Optional.of(FieldType.Scalar.INTEGER);
            }
            // The type parameters of a spec or an accessor are reported, but not the faults that follow from them.
            if (!FieldTypeReader.hasVariable(declared)) {
                e.report(accessor, own);
            }
            return Optional.empty();
        }
    }

    private FieldType withOpenEnum(Declaration declaration, FieldType type, Problems problems) {
        return Annotations.find(declaration.accessor(), Annotations.OPEN_ENUM)
                .map(annotation -> readOpenEnum(declaration, annotation, type, problems))
                .orElse(type);
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

    private FieldType readOpenEnum(
            Declaration declaration, AnnotationMirror annotation, FieldType type, Problems ofField) {
        Place place = spec.hasSource(declaration.owner())
                ? Place.of(declaration.accessor(), annotation)
                : declaration.inheritance().place();
        // The enum is emitted from the spec that declares the field, for all heirs that can see it.
        TypeElement owner = declaration.owner();
        TypeElement emitter = Annotations.isSpec(owner) && spec.canSee(owner) ? owner : spec.type();
        boolean emitsItself = emitter.equals(spec.type());
        Problems problems = ofField.onlyIf(emitsItself);
        String byDefault = ModelNames.of(emitter).map(ClassName::simpleName).orElse("")
                + Identifiers.capitalize(declaration.fieldName());
        Optional<String> simpleName = OpenEnumReader.name(declaration.accessor(), annotation, byDefault, problems);
        if (simpleName.isEmpty()) {
            return type;
        }
        ClassName name = ClassName.get(ClassName.get(emitter).packageName(), simpleName.get());
        Optional<FieldType> typed = openEnumIn(type, new FieldType.OpenEnum(name));
        if (typed.isEmpty()) {
            if (isOpenEnum(type)) {
                String written = FieldTypeReader.simple(declaration.type(spec.types()));
                problems.report(Rule.OPEN_ENUM_ON_SHARED_ENUM, place, written);
            } else {
                problems.report(Rule.OPEN_ENUM_ON_OTHER_TYPE, place);
            }
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

    private static boolean isOpenEnum(FieldType type) {
        return type instanceof FieldType.OpenEnum
                || (type instanceof FieldType.ArrayOf array && array.element() instanceof FieldType.OpenEnum)
                || (type instanceof FieldType.ObjectOf object && object.value() instanceof FieldType.OpenEnum);
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
    private boolean isUnique(FieldDefinition field, ExecutableElement accessor, Problems problems) {
        ExecutableElement nameTwin = byName.putIfAbsent(field.name(), accessor);
        if (nameTwin != null) {
            problems.report(Rule.ACCESSOR_NAME_TAKEN, accessor, nameTwin.getSimpleName(), field.name());
            return false;
        }
        boolean isCustomField = field.customField().isPresent();
        ExecutableElement wireNameTwin = byWireName.putIfAbsent(field.wireName(), accessor);
        if (wireNameTwin != null) {
            if (isCustomField) {
                problems.report(Rule.CUSTOM_FIELD_CLASH_OF_NAMES, accessor, wireNameTwin.getSimpleName());
            } else {
                Place place = WireNames.place(accessor);
                problems.report(Rule.WIRE_NAME_TAKEN, place, wireNameTwin.getSimpleName(), field.wireName());
            }
            return false;
        }
        ExecutableElement constantTwin = byConstant.putIfAbsent(field.constant(), accessor);
        if (constantTwin != null) {
            problems.report(
                    isCustomField ? Rule.CUSTOM_FIELD_CLASH_OF_NAMES : Rule.ACCESSOR_NAME_COLLISION,
                    accessor,
                    constantTwin.getSimpleName(),
                    field.constant(),
                    field.wireName());
        }
        return constantTwin == null;
    }
}
