package io.github.asanaresource.processor.reading;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** What a method of a spec must look like. */
final class AccessorForm {

    private AccessorForm() {}

    /** What is wrong with a method that declares a part of a spec of that kind. */
    static List<Problem> check(ExecutableElement accessor, SpecKind kind) {
        List<Problem> problems = new ArrayList<>();
        Problem.Place place = Problem.Place.of(accessor);
        String name = accessor.getSimpleName().toString();
        String part = kind.part();
        if (!accessor.getModifiers().contains(Modifier.ABSTRACT)) {
            problems.add(new Problem(
                    Rule.ACCESSOR_BODY,
                    String.format(
                            "%s() has a body, and a spec only declares %ss: remove the body, or move the method out of the spec",
                            name, part),
                    place));
        }
        if (!accessor.getTypeParameters().isEmpty()) {
            problems.add(new Problem(
                    Rule.ACCESSOR_TYPE_PARAMETERS,
                    String.format(
                            "%s() has type parameters, and a %s has one type: remove <%s>",
                            name, part, SpecReader.join(accessor.getTypeParameters())),
                    place));
        }
        if (!accessor.getParameters().isEmpty()) {
            problems.add(new Problem(
                    Rule.ACCESSOR_PARAMETERS,
                    String.format(
                            "%s(…) has parameters, and a method of a spec declares a %s: write %s %1$s()",
                            name, part, FieldTypeReader.simple(accessor.getReturnType())),
                    place));
        }
        if (!accessor.getThrownTypes().isEmpty()) {
            problems.add(new Problem(
                    Rule.ACCESSOR_THROWS,
                    String.format(
                            "%s() declares an exception, and reading a %s throws none: remove the throws clause",
                            name, part),
                    place));
        }
        return problems;
    }
}
