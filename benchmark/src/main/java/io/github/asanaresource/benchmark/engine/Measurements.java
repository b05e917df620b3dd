package io.github.asanaresource.benchmark.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The measurements of JMH. Candidates take turns at each document, round by round, so that other load of the machine affects
 * all of them.
 */
final class Measurements {

    /** Long enough for the compiler to run during the warm-up, however busy the processors are. */
    private static final String COMPILED_IN_THE_FOREGROUND = "-Xbatch";

    private final Map<Case, List<Cost>> costs = new HashMap<>();

    /** A figure: the operation, the candidate, and the document if there is one. */
    record Case(String operation, Enum<?> candidate, Optional<Document> document) {

        static Case of(String operation, Enum<?> candidate) {
            return new Case(operation, candidate, Optional.empty());
        }

        static Case of(String operation, Enum<?> candidate, Document document) {
            return new Case(operation, candidate, Optional.of(document));
        }

        private Case by(Enum<?> other) {
            return new Case(operation, other, document);
        }
    }

    /** The cost of an operation in one round. */
    private record Cost(double nanoseconds, double bytes) {

        static Cost of(RunResult result) {
            return new Cost(score(result, ThreadCosts.NANOSECONDS), score(result, ThreadCosts.BYTES));
        }

        private static double score(RunResult result, String name) {
            return result.getSecondaryResults().get(name).getScore();
        }
    }

    /** Runs another round. */
    void takeRound(Extent extent) throws RunnerException {
        for (Suite suite : Suite.values()) {
            if (suite.documents().isEmpty()) {
                run(suite, Optional.empty(), extent);
            }
            for (Document document : suite.documents()) {
                run(suite, Optional.of(document), extent);
            }
        }
    }

    private void run(Suite suite, Optional<Document> document, Extent extent) throws RunnerException {
        Map<String, Enum<?>> candidates = new HashMap<>();
        suite.candidates().forEach(candidate -> candidates.put(candidate.name(), candidate));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\Q" + suite.benchmark().getName() + "\\E\\..+")
                .param("candidate", suite.candidates().stream().map(Enum::name).toArray(String[]::new))
                .addProfiler(ThreadCosts.class)
                .mode(Mode.AverageTime)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .forks(extent.forks)
                .jvmArgsAppend(COMPILED_IN_THE_FOREGROUND)
                .warmupIterations(extent.warmups)
                .warmupTime(extent.warmup)
                .measurementIterations(extent.iterations)
                .measurementTime(extent.iteration);
        document.ifPresent(each -> options.param("document", each.name()));
        for (RunResult result : new Runner(options.build()).run()) {
            Case measured = new Case(
                    result.getPrimaryResult().getLabel(),
                    candidates.get(result.getParams().getParam("candidate")),
                    document);
            costs.computeIfAbsent(measured, each -> new ArrayList<>()).add(Cost.of(result));
        }
    }

    /** The CPU time of an operation. */
    double nanoseconds(Case measured) {
        return Median.of(costs.get(measured).stream().map(Cost::nanoseconds));
    }

    /** The bytes that an operation allocates. */
    double bytes(Case measured) {
        return Median.of(costs.get(measured).stream().map(Cost::bytes));
    }

    /** The CPU time of an operation relative to another candidate's. Only figures of the same round are compared. */
    double ratio(Case measured, Enum<?> one) {
        List<Cost> own = costs.get(measured);
        List<Cost> others = costs.get(measured.by(one));
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < own.size(); round++) {
            ratios.add(own.get(round).nanoseconds / others.get(round).nanoseconds);
        }
        return Median.of(ratios.stream());
    }
}
