package io.github.asanaresource.benchmark.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the cost of models at run time, compared with other libraries: reading, writing, and operations on values. Prints
 * the tables of docs/benchmarks.md, and draws a chart.
 */
public final class EngineBenchmark {

    private EngineBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments a directory for the chart, {@code short}, {@code brief} or {@code full}, and a file for the chart if it is
     *     to be elsewhere
     * @throws IOException if the chart cannot be written, or a candidate does not work
     * @throws InterruptedException if the thread is interrupted
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Extent extent = Extent.named(arguments[1]);
        Path chart = arguments.length > 2 ? Path.of(arguments[2]) : Path.of(arguments[0], "engine.svg");
        verify();
        Measurements measurements = new Measurements();
        for (int round = 1; round <= extent.rounds; round++) {
            System.err.printf("round %d of %d%n", round, extent.rounds);
            measurements.takeRound(extent);
        }
        Report report = new Report(measurements, FirstRead.take(extent.firstReads), InstanceSizes.take());
        System.out.println(report.markdown());
        Files.writeString(chart, report.chart().svg());
    }

    private static void verify() throws IOException {
        for (Candidate candidate : Candidate.values()) {
            for (Document document : Document.values()) {
                Verification.verify(candidate, document);
            }
        }
        for (ValueClass candidate : ValueClass.values()) {
            Verification.verify(candidate);
        }
    }
}
