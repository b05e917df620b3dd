package io.github.asanaresource.benchmark.load;

import java.lang.management.ManagementFactory;

/** What the heap retains. */
final class Heap {

    /**
     * What may be retained in addition. No object has less than 16 bytes, so this is half of what the heap would retain if
     * each task that threads read after the first round of the short run left one object behind.
     */
    static final long TOLERANCE = 128 * 1024;

    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** The bytes that objects take after garbage has been collected. */
    static long retained() {
        for (int i = 0; i < COLLECTIONS; i++) {
            // References that the first collection clears are themselves garbage to the next.
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
