package io.github.asanaresource.processor;

import com.palantir.javapoet.ClassName;
import io.github.asanaresource.processor.reading.Problem;
import io.github.asanaresource.processor.reading.Reading;
import io.github.asanaresource.processor.reading.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which spec emits which type: each type comes from one spec, and none hides a type of the sources. */
final class EmittedTypes {

    private final Map<ClassName, String> emitters = new HashMap<>();
    private final Set<ClassName> sourceTypes = new HashSet<>();

    /** Takes note of a type that the compiler has as a source in this round; tells whether somebody else has made it. */
    boolean addSource(ClassName type) {
        return !emitters.containsKey(type) && sourceTypes.add(type);
    }

    /** The types that the sources have, as far as the rounds have shown them. */
    Set<ClassName> sources() {
        return sourceTypes;
    }

    /** Gives a spec the types that it asks for and nobody has. */
    void claim(String spec, Reading reading) {
        reading.claims().keySet().forEach(type -> emitters.putIfAbsent(type, spec));
    }

    /** Whether it falls to this spec to emit the type. */
    boolean mayEmit(String spec, ClassName type) {
        return spec.equals(emitters.get(type)) && !sourceTypes.contains(type);
    }

    /** What is wrong with the types that a spec asks for. */
    List<Problem> conflicts(String spec, Reading reading) {
        List<Problem> conflicts = new ArrayList<>();
        reading.claims().forEach((type, place) -> {
            String emitter = emitters.getOrDefault(type, spec);
            if (sourceTypes.contains(type)) {
                conflicts.add(new Problem(
                        Rule.TYPE_EXISTS,
                        String.format(
                                "%s would be emitted here, and the sources have a type of that name: rename that type, or name this one by name = \"…\"",
                                type),
                        place));
            } else if (!emitter.equals(spec)) {
                conflicts.add(new Problem(
                        Rule.TYPE_EMITTED_TWICE,
                        String.format(
                                "%s would be emitted here, and is emitted from %s already: name one of them by name = \"…\"",
                                type, emitter),
                        place));
            }
        });
        return conflicts;
    }
}
