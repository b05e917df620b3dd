package io.github.asanaresource.processor.reading;

import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Reads open enums: those that accessors declare, and those that are specs, which many fields can share. */
final class OpenEnumReader {

    /** The rules for the names of enums, by the corresponding rules for the names of models. */
    private static final Map<Rule, Rule> NAME_RULES = Map.of(
            Rule.MODEL_NAME_INVALID, Rule.OPEN_ENUM_NAME_INVALID,
            Rule.MODEL_NAME_NEEDED, Rule.OPEN_ENUM_NAME_NEEDED,
            Rule.MODEL_NAME_MEMBER, Rule.OPEN_ENUM_NAME_MEMBER,
            Rule.MODEL_NAME_LOWER_CASE, Rule.OPEN_ENUM_NAME_LOWER_CASE,
            Rule.MODEL_NAME_DOLLAR, Rule.OPEN_ENUM_NAME_DOLLAR);

    private OpenEnumReader() {}

    /** The simple name of the enum that an accessor declares; empty if no enum can have it. */
    static Optional<String> name(
            ExecutableElement accessor, AnnotationMirror annotation, String byDefault, Problems problems) {
        Optional<AnnotationValue> explicit = Annotations.string(annotation, "name");
        String name = explicit.map(Annotations::string).orElse(byDefault);
        Optional<Rule> fault = ModelNames.fault(name);
        fault.ifPresent(rule -> problems.report(
                Objects.requireNonNull(NAME_RULES.get(rule)),
                new Place(accessor, annotation, explicit.orElse(null)),
                name));
        return Optional.of(fault.isEmpty() ? name : byDefault)
                .filter(each -> ModelNames.fault(each).isEmpty());
    }

    /** The constants of the enum that an accessor declares, without those whose name is not valid or not unique. */
    static List<OpenEnumDefinition.Constant> constants(
            ExecutableElement accessor, AnnotationMirror annotation, Problems problems) {
        List<OpenEnumDefinition.Constant> constants = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<String, String> literalByName = new HashMap<>();
        List<AnnotationValue> values = Annotations.values(annotation);
        if (values.isEmpty()) {
            problems.report(Rule.OPEN_ENUM_EMPTY, Place.of(accessor, annotation));
        }
        for (AnnotationValue value :
                values.stream().filter(Annotations::isResolved).toList()) {
            String literal = Annotations.string(value);
            Place place = new Place(accessor, annotation, value);
            String name = Identifiers.constant(literal);
            if (literal.isEmpty()) {
                problems.report(Rule.LITERAL_EMPTY, place);
            } else if (!seen.add(literal)) {
                problems.report(Rule.LITERAL_REPEATED, place, literal);
            } else if (name.equals(OpenEnumDefinition.FALLBACK)) {
                problems.report(Rule.LITERAL_FALLBACK, place, literal, name);
            } else if (!Identifiers.isName(name)) {
                problems.report(Rule.LITERAL_UNNAMEABLE, place, literal, name);
            } else if (literalByName.putIfAbsent(name, literal) != null) {
                problems.report(Rule.LITERAL_COLLISION, place, literalByName.get(name), literal, name);
            } else {
                constants.add(new OpenEnumDefinition.Constant(name, literal));
            }
        }
        return limit(constants, problems, Place.of(accessor, annotation));
    }

    /** The constants of an enum that is a spec, without those whose name is not valid or whose string is not unique. */
    static List<OpenEnumDefinition.Constant> constants(Spec spec) {
        Problems problems = spec.problems();
        Annotations.member(spec.annotation(), "value")
                .ifPresent(value ->
                        problems.report(Rule.OPEN_ENUM_VALUE, new Place(spec.type(), spec.annotation(), value)));
        List<OpenEnumDefinition.Constant> constants = new ArrayList<>();
        Set<String> strings = new HashSet<>();
        for (Element constant : spec.type().getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = constant.getSimpleName().toString();
                JacksonAnnotations.check(constant, problems);
                String string = WireNames.read(constant, name.toLowerCase(Locale.ROOT), problems);
                if (check(constant, name, string, strings.add(string), problems)) {
                    constants.add(new OpenEnumDefinition.Constant(
                            name,
                            string,
                            spec.documentation(constant),
                            Annotations.find(constant, Annotations.DEPRECATED).isPresent()));
                }
            }
        }
        if (strings.isEmpty() && spec.type().getKind() == ElementKind.ENUM) {
            problems.report(Rule.OPEN_ENUM_EMPTY_SPEC, Place.of(spec.type(), spec.annotation()));
        }
        return limit(constants, problems, Place.of(spec.type()));
    }

    /** A constant takes less than 30 bytes of code in the initializer of the enum. */
    private static List<OpenEnumDefinition.Constant> limit(
            List<OpenEnumDefinition.Constant> constants, Problems problems, Place place) {
        return problems.limit(constants, "strings", constant -> 30, place);
    }

    private static boolean check(Element constant, String name, String string, boolean isNew, Problems problems) {
        if (name.equals(OpenEnumDefinition.FALLBACK)) {
            problems.report(Rule.LITERAL_FALLBACK_CONSTANT, constant, string);
        } else if (ReservedNames.CONSTANTS.contains(name)) {
            problems.report(Rule.LITERAL_UNNAMEABLE_CONSTANT, constant, string);
        } else if (!isNew) {
            problems.report(Rule.LITERAL_REPEATED_BY_CONSTANT, WireNames.place(constant), string);
        } else {
            return true;
        }
        return false;
    }
}
