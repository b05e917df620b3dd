package io.github.asanaresource.benchmark.load;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What was measured.
 *
 * @param pages the number of pages that all threads have read and written
 * @param least the least bytes that the heap retained after a round, apart from the last one
 * @param growth the bytes that it retained in addition after the last one
 * @param bytesOfATask those of each task that was held
 * @param left the bytes that the heap retained in addition when none was held any more
 */
record Result(long pages, long least, long growth, long bytesOfATask, long left) {

    private static final String SEPARATOR = " ";

    /** Reads what {@link #line()} has written. */
    static Result of(String line) {
        long[] figures =
                Arrays.stream(line.split(SEPARATOR)).mapToLong(Long::parseLong).toArray();
        return new Result(figures[0], figures[1], figures[2], figures[3], figures[4]);
    }

    String line() {
        return LongStream.of(pages, least, growth, bytesOfATask, left)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(SEPARATOR));
    }
}
