package io.github.asanaresource.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedSourcesTest {

    private static final String SOURCES = "generated-sources/annotations/io/github/asanaresource/example/resource";

    private Path project;
    private Path classes;

    @BeforeEach
    void compile(@TempDir Path directory) throws IOException {
        project = directory.toRealPath();
        classes = Files.createDirectories(project.resolve("target/classes"));
    }

    @Test
    void lieBesideTheClasses() throws IOException {
        generate();

        assertThat(GeneratedSources.find(classes, project)).contains(Path.of("target", SOURCES));
    }

    @Test
    void lieBesideTheJar() throws IOException {
        generate();
        Path jar = Files.createFile(project.resolve("target/example.jar"));

        assertThat(GeneratedSources.find(jar, project)).contains(Path.of("target", SOURCES));
    }

    @Test
    void areShownInFullFromElsewhere() throws IOException {
        generate();

        assertThat(GeneratedSources.find(classes, classes))
                .contains(project.resolve("target").resolve(SOURCES));
    }

    @Test
    void areNotShownOutsideOfABuild() throws IOException {
        assertThat(GeneratedSources.find(classes, project)).isEmpty();
    }

    private void generate() throws IOException {
        Path sources = Files.createDirectories(project.resolve("target").resolve(SOURCES));
        Files.createFile(sources.resolve("JobResponse.java"));
    }
}
