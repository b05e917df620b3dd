package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.ChildJvm;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cost of reading one job in a JVM that has read nothing before, most of which is loading and linking classes. */
final class FirstRead {

    private FirstRead() {}

    /** The CPU milliseconds of the reading thread: medians of a number of JVMs for each candidate, which take turns. */
    static Map<Candidate, Double> take(int times) throws IOException, InterruptedException {
        ChildJvm jvm = new ChildJvm(FirstRead.class);
        Map<Candidate, List<Double>> all = new EnumMap<>(Candidate.class);
        for (int time = 0; time < times; time++) {
            for (Candidate candidate : Candidate.few()) {
                long nanoseconds = Long.parseLong(jvm.lines(candidate.name()).get(0));
                all.computeIfAbsent(candidate, each -> new ArrayList<>()).add(nanoseconds / 1e6);
            }
        }
        Map<Candidate, Double> medians = new EnumMap<>(Candidate.class);
        all.forEach((candidate, milliseconds) -> medians.put(candidate, Median.of(milliseconds.stream())));
        return medians;
    }

    /** Reads, and prints the time in nanoseconds. */
    public static void main(String[] arguments) throws IOException {
        Candidate candidate = Candidate.valueOf(arguments[0]);
        byte[] json = Document.JOB.bytes();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        threads.getCurrentThreadCpuTime(); // so that its classes are already loaded
        long start = threads.getCurrentThreadCpuTime();
        Object job = candidate.codec().read(json);
        long nanoseconds = threads.getCurrentThreadCpuTime() - start;
        if (job == null) {
            throw new IllegalStateException(candidate + " has read nothing");
        }
        System.out.println(nanoseconds);
    }
}
