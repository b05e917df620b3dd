package io.github.asanaresource.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles the same resources of ten fields with each generator, and prints the time it takes: medians of whole compiler
 * processes, which take turns, so that other load of the machine affects all of them.
 */
public final class CompilationBenchmark {

    private static final String BY_HAND = "by hand";

    private final PrintStream out;
    private final Path folder;
    private final int runs;

    /** The medians so far, in seconds: by contestant, and there by the number of resources. */
    private final Map<String, Map<Integer, Double>> medians = new LinkedHashMap<>();

    private CompilationBenchmark(PrintStream out, Path folder, int runs) {
        this.out = out;
        this.folder = folder;
        this.runs = runs;
    }

    /** Something to compile, and the times measured so far. */
    private record Contestant(String title, Javac javac, List<Duration> times) {

        Contestant(String title, Javac javac) {
            this(title, javac, new ArrayList<>());
        }

        void run() throws IOException, InterruptedException {
            times.add(javac.compile());
        }

        double median() {
            return times.stream().sorted().toList().get(times.size() / 2).toMillis() / 1000.0;
        }
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments a directory for sources and classes, the number of runs, and the numbers of resources, ascending
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CompilationBenchmark benchmark = new CompilationBenchmark(
                System.out, Path.of(arguments[0], "compilation"), Integer.parseInt(arguments[1]));
        benchmark.out.printf(
                "JDK %s, %d processors, medians of %d runs%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), benchmark.runs);
        for (String count : List.of(arguments).subList(2, arguments.length)) {
            benchmark.compile(Integer.parseInt(count));
        }
        benchmark.printGrowth();
    }

    private void compile(int count) throws IOException, InterruptedException {
        Map<Generator, Contestant> generating = new LinkedHashMap<>();
        Map<Generator, Contestant> copying = new LinkedHashMap<>();
        Map<Generator, Contestant> withEmitted = new LinkedHashMap<>();
        for (Generator generator : Generator.values()) {
            Javac javac = Javac.generating(
                    generator, count, folder.resolve(String.valueOf(count)).resolve(generator.name()));
            javac.compile(); // to have emitted sources
            generating.put(generator, new Contestant(generator.toString(), javac));
            if (generator.emitsSources()) {
                copying.put(generator, new Contestant(generator + ", copied", javac.copying()));
                withEmitted.put(generator, new Contestant(generator + ", emitted before", javac.withEmitted()));
            }
        }
        Contestant byHand = new Contestant(
                BY_HAND, generating.get(Generator.ASANA_RESOURCE).javac().onlyEmitted());
        for (int run = 0; run < runs; run++) {
            byHand.run();
            for (Contestant contestant : generating.values()) {
                contestant.run();
            }
            for (Contestant contestant : copying.values()) {
                contestant.run();
            }
            for (Contestant contestant : withEmitted.values()) {
                contestant.run();
            }
        }
        out.printf(
                "%n%,d resources            seconds   of by hand   added seconds   generating   kB of classes each%n",
                count);
        print(count, byHand, byHand, "-", "-");
        for (Map.Entry<Generator, Contestant> each : generating.entrySet()) {
            Contestant contestant = each.getValue();
            print(
                    count,
                    contestant,
                    byHand,
                    beyond(contestant, Optional.ofNullable(withEmitted.get(each.getKey()))),
                    beyond(contestant, Optional.ofNullable(copying.get(each.getKey()))));
        }
    }

    private void print(int count, Contestant contestant, Contestant byHand, String added, String generated)
            throws IOException {
        double median = contestant.median();
        medians.computeIfAbsent(contestant.title(), title -> new LinkedHashMap<>())
                .put(count, median);
        out.printf(
                "%-24s %8.2f %11.2f× %15s %12s %20.1f%n",
                contestant.title(),
                median,
                median / byHand.median(),
                added,
                generated,
                contestant.javac().classBytes() / 1000.0 / count);
    }

    /** The difference of two times in seconds; a dash for a generator that emits no sources. */
    private static String beyond(Contestant contestant, Optional<Contestant> other) {
        return other.map(each -> "%.2f".formatted(contestant.median() - each.median()))
                .orElse("-");
    }

    /** With linear growth, the figure is the same in every column. */
    private void printGrowth() {
        out.printf("%nmilliseconds for each further resource%n");
        medians.forEach((title, byCount) -> {
            out.printf("%-24s", title);
            List<Integer> counts = List.copyOf(byCount.keySet());
            for (int index = 1; index < counts.size(); index++) {
                int from = counts.get(index - 1);
                int to = counts.get(index);
                out.printf("   %d to %d: %.1f", from, to, 1000 * (byCount.get(to) - byCount.get(from)) / (to - from));
            }
            out.println();
        });
    }
}
