package io.github.asanaresource.processor.reading;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types that one spec asks to emit, each with the place that asks for it. */
final class Claims {

    private final Map<ClassName, Problem.Place> places = new LinkedHashMap<>();
    private final List<Problem> problems;

    Claims(List<Problem> problems) {
        this.problems = problems;
    }

    /** Asks for a type, unless the spec has done so already. */
    boolean add(ClassName type, Problem.Place place) {
        if (places.putIfAbsent(type, place) == null) {
            return true;
        }
        problems.add(new Problem(
                Rule.TYPE_EMITTED_TWICE,
                String.format(
                        "%s would be emitted here, and is emitted from this spec already: name one of them by name = \"…\"",
                        type),
                place));
        return false;
    }

    Map<ClassName, Problem.Place> places() {
        return places;
    }
}
