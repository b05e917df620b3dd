package io.github.asanaresource.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a JVM of its own, with the class path of this one. */
public final class ChildJvm {

    private final List<String> command = new ArrayList<>();

    /**
     * Prepares the program.
     *
     * @param program its main class
     * @param options those of the JVM
     */
    public ChildJvm(Class<?> program, String... options) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.add(program.getName());
    }

    /** Runs it, and gives the lines that it prints. */
    public List<String> lines(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(all).redirectError(Redirect.INHERIT).start();
        List<String> lines;
        try (var reader = process.inputReader()) {
            lines = reader.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", all) + " has failed");
        }
        return lines;
    }
}
