package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.internal.Nullable;
import io.github.asanaresource.processor.definition.FieldType;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Determines the names of models. */
final class ModelNames {

    private static final String SUFFIX = "Spec";

    private ModelNames() {}

    /** The name of the model of a spec; empty if the spec asks for no name, or for one that no model can have. */
    static Optional<ClassName> of(TypeElement spec) {
        return requested(spec)
                .filter(name -> fault(name).isEmpty())
                .map(name -> ClassName.get(ClassName.get(spec).packageName(), name));
    }

    /** The type of a field that names a spec, or what is emitted from it. */
    static Optional<FieldType.Single> typeOf(TypeElement spec) {
        return SpecKind.of(spec).flatMap(kind -> of(spec).map(kind::type));
    }

    /** The simple name that a spec asks for; empty if it has neither the suffix nor a name, or is not a spec. */
    static Optional<String> requested(TypeElement spec) {
        return SpecKind.of(spec)
                .flatMap(kind -> kind.find(spec))
                .flatMap(annotation -> Annotations.string(annotation, "name")
                        .map(Annotations::string)
                        .or(() -> implied(spec)));
    }

    private static Optional<String> implied(TypeElement spec) {
        String name = spec.getSimpleName().toString();
        return name.endsWith(SUFFIX) && !name.equals(SUFFIX)
                ? Optional.of(
                        outerModelName(spec.getEnclosingElement()) + name.substring(0, name.length() - SUFFIX.length()))
                : Optional.empty();
    }

    /** The rule that a name breaks, if no model can have it. */
    static Optional<Rule> fault(String simpleName) {
        if (!Identifiers.isName(simpleName)) {
            return Optional.of(Rule.MODEL_NAME_INVALID);
        }
        if (ReservedNames.LANGUAGE_TYPES.contains(simpleName)) {
            return Optional.of(Rule.MODEL_NAME_NEEDED);
        }
        if (Character.isLowerCase(simpleName.codePointAt(0))) {
            return Optional.of(Rule.MODEL_NAME_LOWER_CASE);
        }
        if (simpleName.indexOf('$') >= 0) {
            return Optional.of(Rule.MODEL_NAME_DOLLAR);
        }
        return ReservedNames.MEMBERS.contains(simpleName) ? Optional.of(Rule.MODEL_NAME_MEMBER) : Optional.empty();
    }

    /** The prefix that an enclosing spec gives to the names of the specs in it; empty if there is none. */
    private static String outerModelName(@Nullable Element enclosing) {
        if (!(enclosing instanceof TypeElement type)) {
            return "";
        }
        return Annotations.isSpec(type) ? requested(type).orElse("") : outerModelName(type.getEnclosingElement());
    }
}
