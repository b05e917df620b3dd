package io.github.asanaresource.benchmark.load;

import io.github.asanaresource.benchmark.ChildJvm;
import io.github.asanaresource.benchmark.MarkdownTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads pages of 100 tasks in eight threads, and holds 100,000 tasks. Fails if threads differ or the heap grows; prints the
 * tables of docs/benchmarks.md.
 */
public final class LoadBenchmark {

    private LoadBenchmark() {}

    /**
     * Runs the program.
     *
     * @param arguments a directory for the first page, and {@code short} or {@code full}
     * @throws IOException if a JVM cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Extent extent = Extent.named(arguments[1]);
        byte[] first = TaskPages.first();
        Path page = Files.write(Path.of(arguments[0], "tasks.json"), first);
        System.out.printf(
                "JDK %s, %d processors; %d threads, pages of %d tasks, %,d bytes of JSON for each task, %,d tasks held%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Load.THREADS,
                TaskPages.TASKS,
                first.length / TaskPages.TASKS,
                extent.held);
        MarkdownTable table = new MarkdownTable(List.of(
                "pages read and written",
                "kB retained with 8 pages",
                "kB more after the last round",
                "bytes of each task held",
                "kB left when none is held"));
        // So that the heap in use is what objects take: no regions, no gaps between objects, and hardly any space that
        // a thread has reserved.
        ChildJvm jvm = new ChildJvm(
                Load.class,
                "-XX:+UseSerialGC",
                "-XX:MarkSweepAlwaysCompactCount=1",
                "-XX:TLABSize=32k",
                "-XX:-ResizeTLAB",
                "-Xmx4g");
        for (Way way : Way.values()) {
            Result result = Result.of(
                    jvm.lines(way.name(), arguments[1], page.toString()).get(0));
            table.row(
                    way,
                    List.of(
                            format("%,d", result.pages()),
                            kilobytes(result.least()),
                            kilobytes(result.growth()),
                            format("%,d", result.bytesOfATask()),
                            kilobytes(result.left())));
        }
        System.out.println(table);
    }

    private static String kilobytes(long bytes) {
        return format("%,.1f", bytes / 1024.0);
    }

    private static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
