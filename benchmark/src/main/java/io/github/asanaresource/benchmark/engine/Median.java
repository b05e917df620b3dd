package io.github.asanaresource.benchmark.engine;

import java.util.List;
import java.util.stream.Stream;

/** The figure in the middle, which one bad run does not move. */
final class Median {

    private Median() {}

    static double of(Stream<Double> figures) {
        List<Double> sorted = figures.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
