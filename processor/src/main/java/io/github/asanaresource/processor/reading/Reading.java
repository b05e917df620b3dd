package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.Definition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of reading a spec.
 *
 * @param model as much of the definition as can be read; empty only if the spec gives it no name. It is emitted in spite of
 *     its faults, so that code using it compiles and the faults are the only errors.
 * @param claims the types that the model claims, each with the place that claims it
 * @param problems the problems, in the order of the source
 */
public record Reading(Optional<Definition> model, Map<ClassName, Place> claims, List<Problem> problems) {

    /** Tells whether it is worth reading the spec again in a later round. */
    public boolean mayPass() {
        return problems.stream().anyMatch(problem -> problem.rule().mayPass());
    }
}
