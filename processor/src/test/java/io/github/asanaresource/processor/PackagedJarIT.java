package io.github.asanaresource.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.asanaresource.AsanaResource;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users get it. */
class PackagedJarIT {

    private static final Path JAR = Path.of(System.getProperty("processor.jar"));
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void theJarHasNothingButTheProcessorItsDescriptorsAndItsLicence() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> others = jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(Object::toString)
                    .filter(name -> !name.startsWith("io/github/asanaresource/processor/"))
                    .sorted()
                    .toList();
            assertThat(others)
                    .containsExactly(
                            "META-INF/LICENSE",
                            "META-INF/MANIFEST.MF",
                            "META-INF/NOTICE",
                            "META-INF/gradle/incremental.annotation.processors",
                            "META-INF/services/javax.annotation.processing.Processor");
            assertThat(text(jar, "META-INF/services/javax.annotation.processing.Processor"))
                    .isEqualTo("io.github.asanaresource.processor.AsanaResourceProcessor");
            assertThat(text(jar, "META-INF/gradle/incremental.annotation.processors"))
                    .isEqualTo("io.github.asanaresource.processor.AsanaResourceProcessor,ISOLATING");
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("io.github.asanaresource.processor");
        }
    }

    @Test
    void theClassesHaveTheirOwnNames() throws IOException {
        List<String> expected = new ArrayList<>();
        try (Stream<Path> own = Files.walk(CLASSES.resolve("io"))) {
            own.filter(Files::isRegularFile)
                    .forEach(file -> expected.add(CLASSES.relativize(file).toString()));
        }
        assertThat(expected).contains("io/github/asanaresource/processor/AsanaResourceProcessor.class");
        for (String used : List.of("ClassName", "CodeWriter", "TypeSpec$Builder")) {
            expected.add("io/github/asanaresource/processor/javapoet/" + used + ".class");
        }
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(Object::toString)).containsAll(expected);
        }
    }

    /** JavaPoet's license, which is also ours, requires a copy of itself and a notice of the changes. */
    @Test
    void theJarSaysWhatItHasOfJavaPoet() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/LICENSE"))
                    .isEqualTo(Files.readString(Path.of("../LICENSE")).strip());
            assertThat(text(jar, "META-INF/NOTICE"))
                    .contains(
                            "JavaPoet " + System.getProperty("javapoet.version") + " (",
                            "Copyright (C) 2015 Square, Inc.");
        }
    }

    @Test
    void theJarIsSmall() throws IOException {
        assertThat(Files.size(JAR)).isLessThan(400_000);
    }

    /** Minimizing the jar removed nothing that the processor needs: it emits the same as the classes do. */
    @Test
    void theJarAloneEmitsWhatTheGoldenFilesHave(@TempDir Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing", "-Werror"));
        options.addAll(List.of("-processor", "io.github.asanaresource.processor.AsanaResourceProcessor"));
        options.addAll(List.of("-processorpath", JAR.toString()));
        options.addAll(List.of("-classpath", ClassPaths.of(AsanaResource.class, JsonProperty.class)));
        options.addAll(List.of("-d", output.toString(), "-s", output.toString()));
        StringWriter messages = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> specs = Files.list(GoldenFiles.SPECS)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(specs.toList()))
                    .call();
            assertThat(messages.toString()).isEmpty();
            assertThat(compiled).isTrue();
        }
        assertThat(GoldenFiles.read(output)).isEqualTo(GoldenFiles.read(GoldenFiles.GOLDEN));
    }

    private static String text(JarFile jar, String entry) throws IOException {
        try (var content = jar.getInputStream(jar.getEntry(entry))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
