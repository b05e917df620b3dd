package io.github.asanaresource.processor.reading;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Collects problems in the order in which they are found, each of them once. */
public final class Problems {

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
