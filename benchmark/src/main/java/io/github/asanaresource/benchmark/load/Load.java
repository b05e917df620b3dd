package io.github.asanaresource.benchmark.load;

import io.github.asanaresource.Page;
import io.github.asanaresource.json.ParsedJson;
import io.github.asanaresource.models.TaskResponse;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads pages in many threads, then holds many, in one way. It fails if a thread reads or writes anything else than another
 * one or than was sent, or if the heap retains more than the pages that are held.
 */
final class Load {

    static final int THREADS = 8;

    /** How much more the second half of the tasks that are held may take than the first one. */
    private static final double UNEVENNESS = 0.02;

    private final Way way;
    private final Extent extent;
    private final TaskPages pages;
    private final AtomicLong next = new AtomicLong();

    private Load(Way way, Extent extent, TaskPages pages) {
        this.way = way;
        this.extent = extent;
        this.pages = pages;
    }

    /**
     * Runs in a JVM of its own, in which the threads are the first to use a model, and prints the result.
     *
     * @param arguments the way, the extent, and a file with the first page
     * @throws Exception if a thread fails
     */
    public static void main(String[] arguments) throws Exception {
        Load load = new Load(
                Way.valueOf(arguments[0]),
                Extent.named(arguments[1]),
                new TaskPages(Files.readAllBytes(Path.of(arguments[2]))));
        System.out.println(load.run().line());
    }

    private Result run() throws Exception {
        List<Long> rounds = read();
        int last = rounds.size() - 1;
        long least = Collections.min(rounds.subList(0, last));
        long growth = rounds.get(last) - least;
        require(growth < Heap.TOLERANCE, "from round to round, the heap retains more: " + rounds);
        return hold(next.get(), least, growth);
    }

    /** The bytes that the heap retains after each round. */
    private List<Long> read() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Long> rounds = new ArrayList<>();
            for (int round = 0; round < extent.rounds; round++) {
                long shared = next.getAndIncrement();
                List<Page<TaskResponse>> held = new ArrayList<>();
                Callable<Page<TaskResponse>> reading = () -> readRound(shared);
                for (Future<Page<TaskResponse>> thread : threads.invokeAll(Collections.nCopies(THREADS, reading))) {
                    held.add(thread.get());
                }
                Page<TaskResponse> expected = Page.fromMap(TaskResponse.TYPE, parsed(pages.numbered(shared)));
                require(held.stream().allMatch(expected::equals), "threads read page %d differently".formatted(shared));
                rounds.add(Heap.retained());
                Reference.reachabilityFence(held);
            }
            return rounds;
        } finally {
            threads.shutdown();
            // Parsers keep buffers for each thread, which must be gone before what is held is measured.
            require(threads.awaitTermination(1, TimeUnit.MINUTES), "the threads do not end");
        }
    }

    /** What each thread does in a round: it reads pages that no other thread reads, and one that all threads read. */
    private Page<TaskResponse> readRound(long shared) throws IOException {
        long end = System.nanoTime() + extent.round.toNanos();
        for (int count = 0; count < extent.pages || System.nanoTime() - end < 0; count++) {
            readAndWrite(next.getAndIncrement());
        }
        return readAndWrite(shared);
    }

    private Page<TaskResponse> readAndWrite(long number) throws IOException {
        byte[] sent = pages.numbered(number);
        Page<TaskResponse> page = way.read(sent);
        require(Arrays.equals(way.write(page), sent), "page %d is not written as it was sent".formatted(number));
        return page;
    }

    private Result hold(long read, long least, long growth) throws IOException {
        long before = Heap.retained();
        List<Page<TaskResponse>> held = new ArrayList<>();
        long half = hold(held, extent.held / 2) - before;
        long all = hold(held, extent.held) - before;
        require(
                all - half < half * (1 + UNEVENNESS),
                "half of the tasks take %,d bytes, and all take %,d".formatted(half, all));
        held.clear();
        long left = Heap.retained() - before;
        require(left < Heap.TOLERANCE, "of the pages that were held, %,d bytes are left".formatted(left));
        return new Result(read, least, growth, all / extent.held, left);
    }

    /** Reads pages until there are so many tasks, and returns the bytes that the heap retains then. */
    private long hold(List<Page<TaskResponse>> held, int tasks) throws IOException {
        while (held.size() * TaskPages.TASKS < tasks) {
            held.add(way.read(pages.numbered(next.getAndIncrement())));
        }
        long retained = Heap.retained();
        Reference.reachabilityFence(held);
        return retained;
    }

    @SuppressWarnings("unchecked") // a page is an object
    private static Map<String, ?> parsed(byte[] page) {
        return (Map<String, ?>) ParsedJson.fromJson(page);
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalStateException(problem);
        }
    }
}
