package io.github.asanaresource.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Compiles a directory of sources, each time in a separate process, like a build without a daemon. */
final class Javac {

    private static final Path COMPILER = Path.of(System.getProperty("java.home"), "bin", "javac");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path folder;
    private final List<String> processing;
    private final List<Path> sources;

    private Javac(Path folder, List<String> processing, List<Path> sources) {
        this.folder = folder;
        this.processing = processing;
        this.sources = sources;
    }

    /** The sources written by a user of a generator, compiled with the generator. */
    static Javac generating(Generator generator, int count, Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        Path written = Files.createDirectories(folder.resolve("sources/benchmark"));
        for (int number = 0; number < count; number++) {
            String name = "Resource" + number;
            sources.add(Files.writeString(written.resolve(generator.fileName(name)), generator.source(name)));
        }
        return new Javac(folder, List.of("-processorpath", CLASS_PATH, "-processor", generator.processors()), sources);
    }

    /** The same, with a processor that emits the same sources without generating them. */
    Javac copying() throws IOException {
        Path from = folder.resolveSibling(folder.getFileName() + "-before");
        Path copies = Files.createDirectories(from.resolve("benchmark"));
        for (Path source : emitted()) {
            Files.copy(source, copies.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        return new Javac(
                folder.resolveSibling(folder.getFileName() + "-copied"),
                List.of(
                        "-processorpath",
                        CLASS_PATH,
                        "-processor",
                        CopyingProcessor.class.getName(),
                        "-A" + CopyingProcessor.FOLDER + "=" + copies),
                sources);
    }

    /** The same together with the emitted sources, as if everything had been written by hand. */
    Javac withEmitted() throws IOException {
        List<Path> all = new ArrayList<>(sources);
        all.addAll(emitted());
        return new Javac(folder.resolveSibling(folder.getFileName() + "-by-hand"), List.of("-proc:none"), all);
    }

    /** The emitted sources only. */
    Javac onlyEmitted() throws IOException {
        return new Javac(folder.resolveSibling(folder.getFileName() + "-only"), List.of("-proc:none"), emitted());
    }

    private List<Path> emitted() throws IOException {
        return filesIn(folder.resolve("emitted"), ".java");
    }

    /** Compiles into an empty directory, and measures the time of the whole process. */
    Duration compile() throws IOException, InterruptedException {
        clear(folder.resolve("classes"));
        clear(folder.resolve("emitted"));
        List<String> arguments = new ArrayList<>(processing);
        arguments.addAll(List.of("-classpath", CLASS_PATH, "-nowarn", "-Xlint:none", "-encoding", "UTF-8"));
        arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
        arguments.addAll(List.of("-s", folder.resolve("emitted").toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        Path file = Files.write(folder.resolve("arguments"), arguments);
        Path log = folder.resolve("log");
        long start = System.nanoTime();
        int exitCode = new ProcessBuilder(COMPILER.toString(), "@" + file)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start()
                .waitFor();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (exitCode != 0) {
            throw new IllegalStateException(folder + " does not compile:\n" + Files.readString(log));
        }
        return time;
    }

    /** Returns the size of the class files of the last compilation, in bytes. */
    long classBytes() throws IOException {
        long bytes = 0;
        for (Path file : filesIn(folder.resolve("classes"), ".class")) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Javac::delete);
        }
        Files.createDirectories(folder);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
