package io.github.asanaresource.gradle;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradle.tooling.GradleConnectionException;
import org.gradle.tooling.GradleConnector;
import org.gradle.tooling.ProjectConnection;
import org.gradle.tooling.internal.consumer.DefaultGradleConnector;
import org.gradle.util.GradleVersion;

/** A folder with the project that Gradle builds, and Gradle in this JVM, which stays warm from one build to the next. */
final class Gradle implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static final Map<String, String> BUILD_SCRIPTS =
            Stream.of("settings.gradle", "build.gradle").collect(Collectors.toMap(name -> name, Gradle::resource));

    private static final Path DISTRIBUTION = TARGET.resolve("gradle");

    static {
        try {
            GradleDistribution.complete(DISTRIBUTION, GradleVersion.current().getVersion());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final Folder folder;
    private final ProjectConnection connection;

    private Gradle(Folder folder, ProjectConnection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** An empty folder of the build. */
    static Folder folder(String name) throws IOException {
        return new Folder(TARGET.resolve(name)).emptied();
    }

    static Gradle in(Folder folder) {
        DefaultGradleConnector connector = (DefaultGradleConnector) GradleConnector.newConnector();
        connector.embedded(true);
        connector
                .useInstallation(DISTRIBUTION.toFile())
                .useGradleUserHomeDir(TARGET.resolve("gradle-user-home").toFile())
                .forProjectDirectory(folder.path().toFile());
        return new Gradle(folder, connector.connect());
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Gradle.class.getResourceAsStream("/project/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the folder have the sources of a project, and no others. */
    void write(Project project) throws IOException {
        for (Map.Entry<String, String> script : BUILD_SCRIPTS.entrySet()) {
            Files.writeString(folder.path().resolve(script.getKey()), script.getValue());
        }
        for (Module module : Module.values()) {
            Map<String, String> texts = new TreeMap<>();
            project.of(module).forEach(source -> texts.put(source.path(), source.text(project)));
            folder.below(module.folder() + "/src/main/java").write(texts);
        }
    }

    /**
     * Builds the classes of both modules.
     *
     * @return what Gradle prints
     */
    String build(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--offline",
                "--info",
                // Watching files would take a native library, and gains nothing in so small a folder.
                "-Dorg.gradle.vfs.watch=false",
                "-PbuildCacheFolder=" + TARGET.resolve("build-cache"),
                "-PprocessorJar=" + Library.PROCESSOR,
                "-PruntimeJars="
                        + Library.RUNTIME.stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator))));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            connection
                    .newBuild()
                    .forTasks("classes")
                    .withArguments(all)
                    .setStandardOutput(output)
                    .setStandardError(output)
                    .run();
        } catch (GradleConnectionException e) {
            throw new AssertionError(output.toString(StandardCharsets.UTF_8), e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    Folder classes(Module module) {
        return folder.below(module.folder() + "/build/classes/java/main");
    }

    Folder emittedSources(Module module) {
        return folder.below(module.folder() + "/build/generated/sources/annotationProcessor/java/main");
    }

    @Override
    public void close() {
        connection.close();
    }
}
