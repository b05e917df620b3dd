package io.github.asanaresource.processor.reading;

import io.github.asanaresource.processor.definition.OpenEnumDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;

/** Reads one {@code @OpenEnum}. */
final class OpenEnumReader {

    private final ExecutableElement accessor;
    private final AnnotationMirror annotation;
    private final List<Problem> problems;

    OpenEnumReader(ExecutableElement accessor, AnnotationMirror annotation, List<Problem> problems) {
        this.accessor = accessor;
        this.annotation = annotation;
        this.problems = problems;
    }

    /** The simple name of the enum. */
    String name(String byDefault) {
        Optional<AnnotationValue> explicit = Annotations.text(annotation, "name");
        if (explicit.isEmpty()) {
            return byDefault;
        }
        String name = (String) explicit.get().getValue();
        Optional<String> fault = ModelNames.typeFault(name);
        if (fault.isEmpty()) {
            return name;
        }
        report(
                Rule.OPEN_ENUM_NAME_INVALID,
                explicit.get(),
                String.format(
                        "\"%s\" cannot be the name of an enum, since it %s: write another, or none for %s",
                        name, fault.get(), byDefault));
        return byDefault;
    }

    /** The constants that have a name of their own. */
    List<OpenEnumDefinition.Constant> constants() {
        List<OpenEnumDefinition.Constant> constants = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<String, String> literalByName = new HashMap<>();
        List<AnnotationValue> values = Annotations.values(annotation);
        if (values.isEmpty()) {
            problems.add(new Problem(
                    Rule.OPEN_ENUM_EMPTY,
                    String.format(
                            "@OpenEnum on %s() names no text: name the texts that the field is known to have, or remove @OpenEnum",
                            accessor.getSimpleName()),
                    Problem.Place.of(accessor, annotation)));
        }
        for (AnnotationValue value : values) {
            String literal = String.valueOf(value.getValue());
            String name = Identifiers.constant(literal);
            if (literal.isEmpty()) {
                report(
                        Rule.LITERAL_EMPTY,
                        value,
                        "An empty text has no constant: remove it; the model keeps it if it comes");
            } else if (!seen.add(literal)) {
                report(Rule.LITERAL_REPEATED, value, String.format("\"%s\" stands here twice: remove one", literal));
            } else if (name.equals(OpenEnumDefinition.FALLBACK)) {
                report(
                        Rule.LITERAL_FALLBACK,
                        value,
                        String.format(
                                "\"%s\" would have the constant %s, which stands for every text without one: remove it; the model keeps the text",
                                literal, name));
            } else if (!Identifiers.isName(name)) {
                report(
                        Rule.LITERAL_UNNAMEABLE,
                        value,
                        String.format(
                                "\"%s\" would have the constant \"%s\", which is no Java name: remove it; the model keeps the text",
                                literal, name));
            } else if (literalByName.putIfAbsent(name, literal) != null) {
                report(
                        Rule.LITERAL_COLLISION,
                        value,
                        String.format(
                                "\"%s\" and \"%s\" would both have the constant %s: remove one; the model keeps its text",
                                literalByName.get(name), literal, name));
            } else {
                constants.add(new OpenEnumDefinition.Constant(name, literal));
            }
        }
        return constants;
    }

    private void report(Rule rule, AnnotationValue value, String message) {
        problems.add(new Problem(rule, message, new Problem.Place(accessor, annotation, value)));
    }
}
