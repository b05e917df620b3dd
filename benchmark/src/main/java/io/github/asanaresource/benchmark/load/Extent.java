package io.github.asanaresource.benchmark.load;

import java.time.Duration;
import java.util.Locale;

/** How long threads read, and how many tasks are held. */
enum Extent {
    /** A few seconds for each way: shows that threads do not mix and that nothing grows; its times are meaningless. */
    SHORT(3, Duration.ZERO, 10, 4_000),

    /** A minute of reading for each way, and 100,000 tasks. */
    FULL(6, Duration.ofSeconds(10), 10, 100_000);

    /** After each round, the heap is measured. */
    final int rounds;

    /** How long a round takes at least. */
    final Duration round;

    /** The number of pages that each thread reads in a round at least. */
    final int pages;

    /** The number of tasks that are held. */
    final int held;

    Extent(int rounds, Duration round, int pages, int held) {
        this.rounds = rounds;
        this.round = round;
        this.pages = pages;
        this.held = held;
    }

    static Extent named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
