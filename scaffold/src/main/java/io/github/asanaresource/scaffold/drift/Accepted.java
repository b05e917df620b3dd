package io.github.asanaresource.scaffold.drift;

import io.github.asanaresource.scaffold.InputFile;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The accepted differences.
 *
 * @param lines a line for each, as {@link Difference#toString()} has it
 */
record Accepted(Set<String> lines) {

    static final Accepted NONE = new Accepted(Set.of());

    /** Reads a file with a line for each difference; empty lines and those that begin with # do not count. */
    static Accepted read(Path file) {
        return new Accepted(InputFile.text(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    boolean contains(Difference difference) {
        return lines.contains(difference.toString());
    }

    /** The lines that are none of the differences. */
    List<String> outdated(List<Difference> differences) {
        Set<String> outdated = new LinkedHashSet<>(lines);
        differences.forEach(each -> outdated.remove(each.toString()));
        return List.copyOf(outdated);
    }
}
