package io.github.asanaresource.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gradle.internal.compiler.java.IncrementalCompileTask;
import org.gradle.internal.installation.beacon.InstallationBeacon;

/**
 * A folder like that of a Gradle distribution. Gradle's classes are published as one jar, but Gradle looks for a jar of
 * each of its modules, whose manifest says what the module needs. The jars that are added here contain these manifests,
 * which are in the published jar, and the classes that it lacks.
 */
final class GradleDistribution {

    /** The modules that Gradle's code names. Manifests name all others. */
    private static final List<String> MODULES_IN_NO_MANIFEST = List.of(
            "gradle-installation-beacon",
            "gradle-instrumentation-agent",
            "gradle-kotlin-dsl-provider-plugins",
            "gradle-kotlin-dsl-tooling-models");

    private static final Map<String, Class<?>> CLASSES_IN_NO_JAR = Map.of(
            "gradle-installation-beacon", InstallationBeacon.class,
            "gradle-java-compiler-plugin", IncrementalCompileTask.class);

    private static final Pattern MANIFEST = Pattern.compile("(?<module>gradle-[a-z-]+)-classpath\\.properties");

    private GradleDistribution() {}

    /**
     * Completes the folder.
     *
     * @param folder one whose {@code lib} has the published jar and the libraries that it needs
     */
    static void complete(Path folder, String version) throws IOException {
        Path lib = folder.resolve("lib");
        Map<String, Properties> manifests = manifests(lib.resolve("gradle-api-" + version + ".jar"));
        Set<String> modules = new TreeSet<>(manifests.keySet());
        modules.addAll(MODULES_IN_NO_MANIFEST);
        for (Properties manifest : manifests.values()) {
            modules.addAll(values(manifest, "projects"));
            modules.addAll(values(manifest, "optional"));
            for (String library : values(manifest, "runtime")) {
                if (!Files.exists(lib.resolve(library))) {
                    // The published jar has its classes.
                    writeJar(lib.resolve(library), Map.of());
                }
            }
        }
        for (String module : modules) {
            Map<String, byte[]> files = classesOf(module);
            files.put(module + "-classpath.properties", text(manifests.getOrDefault(module, new Properties())));
            writeJar(lib.resolve(module + "-" + version + ".jar"), files);
        }
    }

    private static Map<String, Properties> manifests(Path published) throws IOException {
        Map<String, Properties> manifests = new TreeMap<>();
        try (ZipFile jar = new ZipFile(published.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                Matcher name = MANIFEST.matcher(entry.getName());
                if (name.matches()) {
                    Properties manifest = new Properties();
                    try (InputStream stream = jar.getInputStream(entry)) {
                        manifest.load(stream);
                    }
                    manifests.put(name.group("module"), manifest);
                }
            }
        }
        return manifests;
    }

    private static List<String> values(Properties manifest, String key) {
        return Pattern.compile(",")
                .splitAsStream(manifest.getProperty(key, ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static byte[] text(Properties manifest) {
        return "projects=%s%nruntime=%s%noptional=%s%n"
                .formatted(
                        manifest.getProperty("projects", ""),
                        manifest.getProperty("runtime", ""),
                        manifest.getProperty("optional", ""))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A class, and those nested in it. */
    private static Map<String, byte[]> classesOf(String module) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Class<?> type = CLASSES_IN_NO_JAR.get(module);
        if (type != null) {
            Path classes = Library.pathOf(type);
            try (Stream<Path> paths =
                    Files.list(classes.resolve(type.getPackageName().replace('.', '/')))) {
                for (Path path : paths.toList()) {
                    files.put(classes.relativize(path).toString(), Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static void writeJar(Path path, Map<String, byte[]> files) throws IOException {
        try (OutputStream stream = Files.newOutputStream(path);
                ZipOutputStream jar = new ZipOutputStream(stream)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
            }
        }
    }
}
