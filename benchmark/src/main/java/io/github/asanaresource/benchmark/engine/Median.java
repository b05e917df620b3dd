package io.github.asanaresource.benchmark.engine;

import java.util.List;
import java.util.stream.Stream;

/** The median, which one bad run does not affect. */
final class Median {

    private Median() {}

    static double of(Stream<Double> figures) {
        List<Double> sorted = figures.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
