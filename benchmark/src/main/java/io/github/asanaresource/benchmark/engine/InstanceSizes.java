package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.ChildJvm;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;

/**
 * The size of a job and its parts on the heap in bytes, without the strings, which are the same for all. Objects that jobs
 * share, such as constants, do not count.
 */
final class InstanceSizes {

    private static final String SEPARATOR = "=";

    private InstanceSizes() {}

    /** Measures in a JVM whose options permit the use of JOL. */
    static Map<ValueClass, Long> take() throws IOException, InterruptedException {
        // JOL gets sizes from an agent, and reads fields of records by offsets that the JDK does not provide.
        ChildJvm jvm = new ChildJvm(
                InstanceSizes.class,
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "-Djol.magicFieldOffset=true");
        Map<ValueClass, Long> sizes = new EnumMap<>(ValueClass.class);
        for (String line : jvm.lines()) {
            String[] parts = line.split(SEPARATOR);
            sizes.put(ValueClass.valueOf(parts[0]), Long.valueOf(parts[1]));
        }
        return sizes;
    }

    /** Prints a line for each class. */
    public static void main(String[] arguments) {
        for (ValueClass candidate : ValueClass.values()) {
            System.out.println(candidate.name() + SEPARATOR + bytes(candidate.model()));
        }
    }

    private static long bytes(Model<?> model) {
        Object job = model.build(SampleJob.numbered(0));
        Object another = model.build(SampleJob.numbered(1));
        return bytes(job, another) - bytes(another);
    }

    private static long bytes(Object... roots) {
        GraphLayout layout = GraphLayout.parseInstance(roots);
        return layout.totalSize()
                - layout.getClassSizes().count(String.class)
                - layout.getClassSizes().count(byte[].class);
    }
}
