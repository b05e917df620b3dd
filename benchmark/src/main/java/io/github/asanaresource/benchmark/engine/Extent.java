package io.github.asanaresource.benchmark.engine;

import java.util.Locale;
import org.openjdk.jmh.runner.options.TimeValue;

/** The duration of the measurements. */
enum Extent {
    /** A few seconds, in one JVM: shows that it runs; the figures are meaningless. */
    SHORT(1, 0, 1, TimeValue.milliseconds(5), 1, TimeValue.milliseconds(5), 1),

    /** Ten minutes, with a JVM of its own for each figure, once. */
    BRIEF(1, 1, 3, TimeValue.seconds(1), 3, TimeValue.milliseconds(500), 5),

    /** Half an hour, with a JVM of its own for each figure. */
    FULL(3, 1, 3, TimeValue.seconds(1), 3, TimeValue.milliseconds(500), 15);

    /** The number of rounds. */
    final int rounds;

    final int forks;
    final int warmups;
    final TimeValue warmup;
    final int iterations;
    final TimeValue iteration;

    /** The number of fresh JVMs for the first read. */
    final int firstReads;

    Extent(int rounds, int forks, int warmups, TimeValue warmup, int iterations, TimeValue iteration, int firstReads) {
        this.rounds = rounds;
        this.forks = forks;
        this.warmups = warmups;
        this.warmup = warmup;
        this.iterations = iterations;
        this.iteration = iteration;
        this.firstReads = firstReads;
    }

    static Extent named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
