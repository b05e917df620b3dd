package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.definition.Definition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a spec.
 *
 * @param model as much as can be understood; empty only where the spec has no name for it. It is emitted with all its
 *     faults, so that whatever names it still compiles and the faults stand alone.
 * @param claims the types that the model asks to emit, each with the place that asks for it
 * @param problems in the order of the source
 */
public record Reading(Optional<Definition> model, Map<ClassName, Place> claims, List<Problem> problems) {

    /** Whether it is worth reading the spec again in a later round. */
    public boolean mayPass() {
        return problems.stream().anyMatch(problem -> problem.rule().mayPass());
    }
}
