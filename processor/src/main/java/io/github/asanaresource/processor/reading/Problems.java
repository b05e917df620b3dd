package io.github.asanaresource.processor.reading;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Collects problems in the order in which they are found, each of them once. */
public final class Problems {

    /** A method has 64 kB for its code, and a class 65,535 constants. */
    private static final int CLASS_FILE_ROOM = 65_000;

    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Makes a collector that is empty. */
    public Problems() {}

    /** Reports that an element breaks a rule. */
    public void report(Rule rule, Element element, Object... arguments) {
        report(rule, Place.of(element), arguments);
    }

    /**
     * Reports that a rule is broken at a place.
     *
     * @param arguments what the message says beside the simple name of the element
     */
    public void report(Rule rule, Place place, Object... arguments) {
        Stream<Object> name = Stream.of(place.element().getSimpleName());
        problems.add(new Problem(
                rule, rule.message(Stream.concat(name, Stream.of(arguments)).toArray()), place));
    }

    /**
     * Reports that a place has more parts than a class file has room for.
     *
     * @param what what the parts are called
     * @param size how much room a part takes at most, in bytes
     * @return the parts that there is room for
     */
    <T> List<T> limit(List<T> parts, String what, ToIntFunction<T> size, Place place) {
        int room = CLASS_FILE_ROOM;
        for (int count = 0; count < parts.size(); count++) {
            room -= size.applyAsInt(parts.get(count));
            if (room < 0) {
                report(Rule.TOO_MANY, place, parts.size(), what, count);
                return List.copyOf(parts.subList(0, count));
            }
        }
        return parts;
    }

    /** Adds problems that have been collected before. */
    public void addAll(Collection<Problem> others) {
        problems.addAll(others);
    }

    /** Returns this collector if a condition holds, and else one whose problems are not reported. */
    Problems onlyIf(boolean condition) {
        return condition ? this : new Problems();
    }

    /** The problems. */
    List<Problem> list() {
        return List.copyOf(problems);
    }

    /** Prints each problem as an error of the compiler. */
    public void printTo(Messager messager) {
        problems.forEach(problem -> messager.printMessage(
                Diagnostic.Kind.ERROR,
                problem.message(),
                problem.place().element(),
                problem.place().annotation(),
                problem.place().value()));
    }
}
