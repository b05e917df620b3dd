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
 * Gradle's rules for a processor that declares itself isolating. Each file has exactly one originating element, not
 * counting the elements inside it, and the processor reads only what the compiler provides. Gradle recompiles
 * everything after a breach. Here, breaches are recorded.
 */
final class Isolation {

    private final List<String> breaches = new ArrayList<>();
    private final Map<String, Set<String>> files = new TreeMap<>();

    /** The processor, monitored for breaches. */
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

    /** The files by originating element. */
    Map<String, Set<String>> files() {
        return files;
    }
}
