package io.github.asanaresource.processor.reading;

import io.github.asanaresource.processor.definition.CustomFieldKey;
import io.github.asanaresource.processor.definition.CustomFieldKey.Property;
import io.github.asanaresource.processor.definition.FieldType;
import io.github.asanaresource.processor.definition.FieldType.Scalar;
import io.github.asanaresource.processor.reading.Declarations.Declaration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @CustomField} of the accessors of one spec. */
final class CustomFieldReader {

    /** The field that has the custom fields. */
    static final String HOLDER = "custom_fields";

    private static final Pattern GID = Pattern.compile("[0-9]+");

    private static final Set<Scalar> SCALARS = EnumSet.of(Scalar.STRING, Scalar.NUMBER, Scalar.DATE, Scalar.DATE_TIME);

    /** Annotations that cannot mean anything on a custom field, with what to do instead. */
    private static final Map<String, String> MEANINGLESS = Map.of(
            Annotations.JSON_PROPERTY,
            "its gid or name identifies it: remove @JsonProperty",
            Annotations.OPEN_ENUM,
            "gids make no constants: declare an enum with @OpenEnum, and give each constant the gid of its option with"
                    + " @JsonProperty",
            Annotations.REQUIRED,
            "a request requires custom_fields as a whole: write @Required on the accessor of that",
            Annotations.SENSITIVE,
            "its value is in custom_fields: write @Sensitive on the accessor of that");

    private final Spec spec;
    private final Map<CustomFieldKey, ExecutableElement> byKey = new HashMap<>();

    CustomFieldReader(Spec spec) {
        this.spec = spec;
    }

    static boolean isCustomField(Declaration declaration) {
        return isCustomField(declaration.accessor());
    }

    static boolean isCustomField(ExecutableElement accessor) {
        return Annotations.find(accessor, Annotations.CUSTOM_FIELD).isPresent();
    }

    /** A map of strings, as Asana's document has it, holds whatever a custom field can be. */
    static FieldType widened(FieldType holder) {
        return holder.equals(new FieldType.ObjectOf(Scalar.STRING)) ? new FieldType.ObjectOf(Scalar.ANY) : holder;
    }

    /**
     * Reads what identifies a custom field.
     *
     * @param holder the type of {@code custom_fields}; empty if it is not known
     * @param own collects what is wrong with the accessor itself
     * @param problems collects what is wrong with it in this spec
     */
    CustomFieldKey read(Declaration declaration, Optional<FieldType> holder, Problems own, Problems problems) {
        ExecutableElement accessor = declaration.accessor();
        AnnotationMirror annotation =
                Annotations.find(accessor, Annotations.CUSTOM_FIELD).orElseThrow();
        Place place = Place.of(accessor, annotation);
        CustomFieldKey key = readKey(accessor, annotation, own);
        if (key.property() == Property.NAME
                && holder.filter(FieldType.ObjectOf.class::isInstance).isPresent()) {
            own.report(Rule.CUSTOM_FIELD_KEY_NAME, place);
        }
        ExecutableElement twin = key.value().isEmpty() ? null : byKey.putIfAbsent(key, accessor);
        if (twin != null) {
            problems.report(Rule.CUSTOM_FIELD_REPEATED, place, twin.getSimpleName(), key.value());
        }
        MEANINGLESS.forEach((name, instead) -> Annotations.find(accessor, name)
                .ifPresent(found -> own.report(
                        Rule.CUSTOM_FIELD_ANNOTATION,
                        Place.of(accessor, found),
                        found.getAnnotationType().asElement().getSimpleName(),
                        instead)));
        return key;
    }

    private static CustomFieldKey readKey(ExecutableElement accessor, AnnotationMirror annotation, Problems own) {
        Optional<AnnotationValue> gid = Annotations.member(annotation, "value").filter(Annotations::isResolved);
        String name =
                Annotations.string(annotation, "name").map(Annotations::string).orElse("");
        if (gid.isEmpty() && name.isBlank()) {
            own.report(Rule.CUSTOM_FIELD_KEY, Place.of(accessor, annotation));
        } else if (gid.isPresent() && !name.isEmpty()) {
            own.report(Rule.CUSTOM_FIELD_KEY_BOTH, Place.of(accessor, annotation));
        }
        gid.ifPresent(value -> checkGid(new Place(accessor, annotation, value), own));
        return gid.map(value -> new CustomFieldKey(Property.GID, Annotations.string(value)))
                .orElseGet(() -> new CustomFieldKey(Property.NAME, name));
    }

    private static void checkGid(Place place, Problems own) {
        String gid = Annotations.string(place.requireValue());
        String stripped = gid.strip();
        if (GID.matcher(gid).matches()) {
            return;
        }
        if (GID.matcher(stripped).matches()) {
            own.report(Rule.CUSTOM_FIELD_GID_BLANKS, place, gid, stripped);
        } else {
            own.report(Rule.CUSTOM_FIELD_GID, place, gid);
        }
    }

    /** Checks that the spec has somewhere to find custom fields, once for all of them. */
    void checkHolder(Declaration declaration, Optional<FieldType> holder, Problems own) {
        Place place = Place.of(declaration.accessor());
        String name = spec.type().getSimpleName().toString();
        if (holder.isEmpty()) {
            own.reportOnce(
                    List.of(Rule.CUSTOM_FIELD_WITHOUT_HOLDER, name), Rule.CUSTOM_FIELD_WITHOUT_HOLDER, place, name);
        } else if (!canHold(holder.get())) {
            own.reportOnce(List.of(Rule.CUSTOM_FIELD_WITHOUT_HOLDER, name), Rule.CUSTOM_FIELD_HOLDER, place, name);
        }
    }

    /** Any JSON can be an array; it is also what stands for a type that is not known. */
    private static boolean canHold(FieldType holder) {
        if (holder instanceof FieldType.ArrayOf array) {
            return array.element() == Scalar.ANY
                    || array.element() instanceof FieldType.Resource
                    || array.element() instanceof FieldType.Union;
        }
        return holder == Scalar.ANY || holder.equals(new FieldType.ObjectOf(Scalar.ANY));
    }

    /** Checks that a custom field can be of a type that has been read. */
    static void checkType(Declaration declaration, FieldType type, TypeMirror declared, Problems own) {
        ExecutableElement accessor = declaration.accessor();
        String written = FieldTypeReader.simple(declared);
        if (type == Scalar.INTEGER) {
            own.report(Rule.CUSTOM_FIELD_TYPE_INTEGER, accessor, written);
        } else if (type instanceof FieldType.Resource || type instanceof FieldType.Union) {
            own.report(Rule.CUSTOM_FIELD_TYPE_SINGLE, accessor, written);
        } else if (!canBe(type)) {
            own.report(Rule.CUSTOM_FIELD_TYPE, accessor, written);
        } else {
            checkOptions(accessor, type, declared, own);
        }
    }

    private static boolean canBe(FieldType type) {
        if (type instanceof FieldType.ArrayOf array) {
            return array.element() == Scalar.STRING || !(array.element() instanceof Scalar);
        }
        return type instanceof FieldType.OpenEnum || (type instanceof Scalar scalar && SCALARS.contains(scalar));
    }

    /** Checks that each constant of an enum has the gid of an option. An emitted enum does not say what it has. */
    private static void checkOptions(ExecutableElement accessor, FieldType type, TypeMirror declared, Problems own) {
        TypeMirror single = type instanceof FieldType.ArrayOf && declared instanceof DeclaredType list
                ? list.getTypeArguments().get(0)
                : declared;
        if (!(single instanceof DeclaredType options)
                || SpecKind.OPEN_ENUM.find(options.asElement()).isEmpty()) {
            return;
        }
        Element enumeration = options.asElement();
        enumeration.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .filter(constant -> !GID.matcher(WireNames.read(constant, "", new Problems()))
                        .matches())
                .findFirst()
                .ifPresent(constant -> own.report(
                        Rule.CUSTOM_FIELD_OPTION, accessor, enumeration.getSimpleName(), constant.getSimpleName()));
    }
}
