package io.github.asanaresource.benchmark.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The cost of an operation for the threads that run it: CPU time, which does not increase while other processes run, and
 * allocated bytes. Neither includes the compiler and the garbage collector, which have threads of their own.
 */
public final class ThreadCosts implements InternalProfiler {

    static final String NANOSECONDS = "cpu";
    static final String BYTES = "allocated";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Map<Long, Costs> before = Map.of();

    /** For JMH. */
    public ThreadCosts() {}

    /** The cost of a thread so far. */
    private record Costs(long nanoseconds, long bytes) {

        private static final Costs NONE = new Costs(0, 0);

        static Costs of(long thread) {
            return new Costs(THREADS.getThreadCpuTime(thread), THREADS.getThreadAllocatedBytes(thread));
        }

        Costs plus(Costs other) {
            return new Costs(nanoseconds + other.nanoseconds, bytes + other.bytes);
        }

        Costs minus(Costs other) {
            return new Costs(nanoseconds - other.nanoseconds, bytes - other.bytes);
        }
    }

    /** The threads in which JMH runs benchmarks. */
    private static Map<Long, Costs> workers() {
        return Stream.of(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("jmh-worker"))
                .map(ThreadInfo::getThreadId)
                .collect(Collectors.toMap(thread -> thread, Costs::of));
    }

    @Override
    public String getDescription() {
        return "CPU time and allocated bytes of the threads that run the benchmark";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = workers();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        Costs all = workers().entrySet().stream()
                .map(after -> after.getValue().minus(before.getOrDefault(after.getKey(), Costs.NONE)))
                .reduce(Costs.NONE, Costs::plus);
        double operations = result.getMetadata().getAllOps();
        return List.of(
                cost(NANOSECONDS, all.nanoseconds / operations, "ns/op"), cost(BYTES, all.bytes / operations, "B/op"));
    }

    /** The minimum of several iterations counts, since disturbances can only add. */
    private static Result<?> cost(String name, double value, String unit) {
        return new ScalarResult(name, value, unit, AggregationPolicy.MIN);
    }
}
