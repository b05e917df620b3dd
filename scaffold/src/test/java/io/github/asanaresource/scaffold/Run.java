package io.github.asanaresource.scaffold;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A run of the program.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it printed to the error stream
 */
public record Run(int code, String out, String err) {

    public static final Path FACTS = Path.of("../facts");
    public static final Path SMALL = Path.of("src/test/resources/small/api.yaml");

    public static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Scaffold.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, lines(out), lines(err));
    }

    /** Writes the specs of a document into a folder. */
    public static Run specs(Path openapi, String packageName, Path into, String... more) {
        return of(Stream.concat(
                        Stream.of(
                                "specs",
                                "--openapi",
                                openapi.toString(),
                                "--package",
                                packageName,
                                "--into",
                                into.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static String lines(StringWriter writer) {
        return writer.toString().replace(System.lineSeparator(), "\n");
    }

    /** The last line that was printed. */
    public String lastLine() {
        return out.lines().reduce("", (first, second) -> second);
    }

    /** The sources below a folder, by name. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".java")).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path).replace("\r\n", "\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
