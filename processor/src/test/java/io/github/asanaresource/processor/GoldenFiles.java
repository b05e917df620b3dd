package io.github.asanaresource.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The specs of the tests, and the exact text that must be emitted for them. */
final class GoldenFiles {

    static final Path SPECS = Path.of("src/test/java/io/github/asanaresource/processor/specs");
    static final Path GOLDEN = Path.of("src/test/resources/golden");
    static final Path PAGES = Path.of("src/test/resources/pages");
    static final Path NATIVE_METADATA = Path.of("src/test/resources/native-metadata");

    private GoldenFiles() {}

    /** The files below a folder, by file name. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|json|md)"))
                    .toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    /** Rewrites the golden files in a folder. */
    static void update(Path folder, Map<String, String> emitted) throws IOException {
        for (String outdated : read(folder).keySet()) {
            Files.delete(folder.resolve(outdated));
        }
        for (Map.Entry<String, String> file : emitted.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
