package io.github.asanaresource.processor;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Class paths with no more than a compiler needs. */
final class ClassPaths {

    private ClassPaths() {}

    /** The jars and folders that contain these classes. */
    static String of(Class<?>... classes) {
        return Stream.of(classes).map(ClassPaths::location).collect(Collectors.joining(File.pathSeparator));
    }

    /** The same, as a list of files. */
    static List<File> files(Class<?>... classes) {
        return Stream.of(classes).map(ClassPaths::location).map(File::new).toList();
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
