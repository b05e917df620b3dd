package io.github.asanaresource.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The rules that Gradle has for a processor that calls itself isolating: each file has exactly one originating element,
 * apart from the elements inside of it, and nothing is read but what the compiler shows. Gradle compiles everything anew
 * after a breach; here, it is a breach.
 */
final class Isolation {

    private final List<String> breaches = new ArrayList<>();
    private final Map<String, Set<String>> files = new TreeMap<>();

    /** The processor, watched. */
    Processor of(Processor processor) {
        return new ProcessorWithTool<>(processor, Filer.class, this::watch);
    }

    private Filer watch(Filer filer) {
        return ProcessorWithTool.proxy(Filer.class, filer, (method, arguments, call) -> {
            switch (method) {
                case "createSourceFile", "createClassFile" -> record(arguments[0].toString(), (Element[]) arguments[1]);
                case "createResource" -> record(arguments[2].toString(), (Element[]) arguments[3]);
                case "getResource" -> breaches.add(arguments[2] + " was read");
                default -> {}
            }
            return call.proceed();
        });
    }

    private void record(String file, Element[] origins) {
        Set<String> types = Stream.ofNullable(origins)
                .flatMap(Arrays::stream)
                .map(Isolation::topLevelType)
                .collect(Collectors.toCollection(TreeSet::new));
        if (types.size() != 1) {
            breaches.add(file + " has the originating elements " + types + ", which are not one");
        }
        types.forEach(
                type -> files.computeIfAbsent(type, key -> new TreeSet<>()).add(file));
    }

    private static String topLevelType(Element element) {
        Element type = element;
        while (type.getEnclosingElement() instanceof TypeElement outer) {
            type = outer;
        }
        return type.toString();
    }

    List<String> breaches() {
        return breaches;
    }

    /** The files of each originating element. */
    Map<String, Set<String>> files() {
        return files;
    }
}
