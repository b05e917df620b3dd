package io.github.asanaresource.gradle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.processor.AsanaResourceProcessor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The jars that a user's build has. */
final class Library {

    /** The runtime, and what it needs. */
    static final List<Path> RUNTIME = List.of(jarOf(AsanaResource.class), jarOf(JsonProperty.class));

    static final Path PROCESSOR = jarOf(AsanaResourceProcessor.class);

    private Library() {}

    private static Path jarOf(Class<?> type) {
        Path jar = pathOf(type);
        if (!jar.toString().endsWith(".jar")) {
            throw new IllegalStateException("Gradle needs packaged jars, not " + jar + ": run \"verify\"");
        }
        return jar;
    }

    /** The jar or the folder that a class is from. */
    static Path pathOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
