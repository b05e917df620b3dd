package io.github.asanaresource.scaffold.drift;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Makes jars. */
final class Jars {

    private Jars() {}

    /** Puts the files below a folder into a jar, and returns the jar. */
    static Path of(Path folder, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(stream)) {
            for (Path file : files) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
