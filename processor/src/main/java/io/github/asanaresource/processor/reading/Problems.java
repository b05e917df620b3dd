package io.github.asanaresource.processor.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/** Collects problems in the order in which they are found, one for each mistake. */
public final class Problems {

    /** A method has 64 kB for its code, and a class 65,535 constants. */
    private static final int CLASS_FILE_ROOM = 65_000;

    private final Map<Object, Problem> byMistake = new LinkedHashMap<>();

    /** Creates an empty collector. */
    public Problems() {}

    /** Reports that an element breaks a rule. */
    public void report(Rule rule, Element element, Object... arguments) {
        report(rule, Place.of(element), arguments);
    }

    /**
     * Reports that a rule is broken at a place.
     *
     * @param arguments the arguments of the message after the simple name of the element
     */
    public void report(Rule rule, Place place, Object... arguments) {
        String message = message(rule, place, arguments);
        add(new Problem(rule, message, place, List.of(message, place)));
    }

    /**
     * Reports that a rule is broken at a place, unless the same mistake has been reported at another place.
     *
     * @param mistake identifies the mistake, wherever it shows
     */
    public void reportOnce(Object mistake, Rule rule, Place place, Object... arguments) {
        add(new Problem(rule, message(rule, place, arguments), place, mistake));
    }

    private static String message(Rule rule, Place place, Object... arguments) {
        Stream<Object> name = Stream.of(place.element().getSimpleName());
        return rule.message(Stream.concat(name, Stream.of(arguments)).toArray());
    }

    private void add(Problem problem) {
        byMistake.putIfAbsent(problem.mistake(), problem);
    }

    /**
     * Reports that there are more parts at a place than fit into a class file.
     *
     * @param what the plural noun for the parts
     * @param size the maximum size of a part, in bytes
     * @return the parts that fit
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
        others.forEach(this::add);
    }

    /** Returns this collector if a condition holds, or else one whose problems are not reported. */
    Problems onlyIf(boolean condition) {
        return condition ? this : new Problems();
    }

    /** The problems. */
    List<Problem> list() {
        return List.copyOf(byMistake.values());
    }

    /** Prints the problems as messages of the compiler. */
    public void printTo(Messager messager) {
        byMistake
                .values()
                .forEach(problem -> messager.printMessage(
                        problem.rule().kind(),
                        problem.message(),
                        problem.place().element(),
                        problem.place().annotation(),
                        problem.place().value()));
    }
}
