package io.github.asanaresource.processor.reading;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Checks the form of the methods of a spec. */
final class AccessorForm {

    private AccessorForm() {}

    /** Reports the faults of a method that declares a part of a spec of a kind. */
    static void check(ExecutableElement accessor, SpecKind kind, Problems problems) {
        if (!accessor.getModifiers().contains(Modifier.ABSTRACT)) {
            problems.report(Rule.ACCESSOR_BODY, accessor, kind.part());
        }
        if (!accessor.getTypeParameters().isEmpty()) {
            problems.report(
                    Rule.ACCESSOR_TYPE_PARAMETERS,
                    accessor,
                    kind.part(),
                    SpecReader.join(accessor.getTypeParameters()));
        }
        if (!accessor.getParameters().isEmpty()) {
            problems.report(
                    Rule.ACCESSOR_PARAMETERS, accessor, kind.part(), FieldTypeReader.simple(accessor.getReturnType()));
        }
        if (!accessor.getThrownTypes().isEmpty()) {
            problems.report(Rule.ACCESSOR_THROWS, accessor, kind.part());
        }
    }
}
