package io.github.asanaresource.example;

import io.github.asanaresource.example.resource.JobResponse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The directory of the emitted sources of the models. */
final class GeneratedSources {

    private GeneratedSources() {}

    /** {@return the directory, as it should be shown; empty if the program does not run from a build} */
    static Optional<Path> find() {
        CodeSource codeSource = JobResponse.class.getProtectionDomain().getCodeSource();
        if (codeSource == null) {
            return Optional.empty();
        }
        try {
            return find(Path.of(codeSource.getLocation().toURI()), Path.of(""));
        } catch (IOException | URISyntaxException | FileSystemNotFoundException e) {
            // The models do not come from a file, and thus not from a build.
            return Optional.empty();
        }
    }

    /**
     * Looks for the sources.
     *
     * @param classes the directory or the jar that contains the compiled models
     * @param current the directory to which the result is relative, if it is inside
     */
    static Optional<Path> find(Path classes, Path current) throws IOException {
        Path sources = classes.toRealPath()
                .resolveSibling("generated-sources/annotations")
                .resolve(JobResponse.class.getPackageName().replace('.', '/'));
        if (!Files.exists(sources.resolve("JobResponse.java"))) {
            return Optional.empty();
        }
        Path base = current.toRealPath();
        return Optional.of(sources.startsWith(base) ? base.relativize(sources) : sources);
    }
}
