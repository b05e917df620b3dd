package io.github.asanaresource.processor;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.reading.Place;
import io.github.asanaresource.processor.reading.Problems;
import io.github.asanaresource.processor.reading.Reading;
import io.github.asanaresource.processor.reading.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Records which spec emits which type. Each type comes from one spec, and none hides a type of the sources. */
final class EmittedTypes {

    private final Map<ClassName, String> emitters = new HashMap<>();
    private final Set<ClassName> sourceTypes = new HashSet<>();

    /** Adds a type that has a source in this round. Returns whether the type is new and does not come from a spec. */
    boolean addSource(ClassName type) {
        return !emitters.containsKey(type) && sourceTypes.add(type);
    }

    /** Returns the types that have had a source in any round so far. */
    Set<ClassName> sources() {
        return sourceTypes;
    }

    /** Assigns to a spec the types that it claims, except those of other specs. */
    void claim(String spec, Reading reading) {
        reading.claims().keySet().forEach(type -> emitters.putIfAbsent(type, spec));
    }

    /** Tells whether a spec is the one that emits a type. */
    boolean mayEmit(String spec, ClassName type) {
        return spec.equals(emitters.get(type)) && !sourceTypes.contains(type);
    }

    /** Tells whether a spec claims types that it must not emit. */
    boolean hasConflicts(String spec, Reading reading) {
        return !reading.claims().keySet().stream().allMatch(type -> mayEmit(spec, type));
    }

    /** Reports the types that a spec claims but must not emit. */
    void reportConflicts(String spec, Reading reading, Problems problems) {
        reading.claims().forEach((type, place) -> {
            String emitter = emitters.getOrDefault(type, spec);
            if (sourceTypes.contains(type)) {
                problems.report(Rule.TYPE_EXISTS, place, type);
            } else if (!emitter.equals(spec)) {
                declaringParent(spec, place)
                        .ifPresentOrElse(
                                parent -> problems.reportOnce(
                                        place,
                                        Rule.TYPE_EMITTED_TWICE_INHERITED,
                                        place,
                                        type,
                                        emitter,
                                        spec,
                                        parent.getSimpleName()),
                                () -> problems.report(Rule.TYPE_EMITTED_TWICE, place, type, emitter));
            }
        });
    }

    /** The interface that asks for a type by an accessor, if a spec inherits it. */
    private static Optional<TypeElement> declaringParent(String spec, Place place) {
        return place.element() instanceof ExecutableElement accessor
                        && accessor.getEnclosingElement() instanceof TypeElement type
                        && !type.getQualifiedName().contentEquals(spec)
                ? Optional.of(type)
                : Optional.empty();
    }
}
