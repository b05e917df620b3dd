package io.github.asanaresource.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder, and all files below it. */
record Folder(Path path) {

    /** The same folder, empty. */
    Folder emptied() throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> paths = Files.walk(path)) {
                for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(path);
        return this;
    }

    Folder below(String name) {
        return new Folder(path.resolve(name));
    }

    /** The files, by their paths below the folder. */
    Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.exists(path)) {
            try (Stream<Path> paths = Files.walk(path)) {
                paths.filter(Files::isRegularFile).forEach(file -> files.put(nameOf(file), file));
            }
        }
        return files;
    }

    private String nameOf(Path file) {
        return path.relativize(file).toString().replace('\\', '/');
    }

    /** Writes files whose text is another one, and deletes files that are not among these. */
    void write(Map<String, String> texts) throws IOException {
        Map<String, Path> existing = files();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = path.resolve(text.getKey());
            if (existing.remove(text.getKey()) == null
                    || !Files.readString(file).equals(text.getValue())) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
        }
        for (Path obsolete : existing.values()) {
            Files.delete(obsolete);
        }
    }
}
