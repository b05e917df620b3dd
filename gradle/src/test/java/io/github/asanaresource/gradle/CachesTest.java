package io.github.asanaresource.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Gradle's caches accept builds with the processor. */
class CachesTest {

    private final RandomEdits edits = new RandomEdits(1);
    private final Project project = edits.project();

    /** Nothing that is emitted depends on where the sources are. */
    @Test
    void theBuildCacheHasWhatABuildInAnotherFolderMade() throws IOException {
        Gradle.folder("build-cache");
        try (Gradle first = Gradle.in(Gradle.folder("first-folder"));
                Gradle second = Gradle.in(Gradle.folder("second-folder"))) {
            first.write(project);
            second.write(project);
            assertThat(first.build("--build-cache"))
                    .contains("2 actionable tasks: 2 executed")
                    .doesNotContain("FROM-CACHE");
            assertThat(second.build("--build-cache"))
                    .contains("> Task :api:compileJava FROM-CACHE", "> Task :app:compileJava FROM-CACHE")
                    .contains("2 actionable tasks: 2 from cache");
            for (Module module : Module.values()) {
                Output output = Output.of(second.classes(module), second.emittedSources(module));
                assertThat(output.files().keySet()).anyMatch(file -> file.endsWith(".java"));
                assertThat(output).isEqualTo(Output.of(first.classes(module), first.emittedSources(module)));
            }
        }
    }

    @Test
    void theConfigurationCacheIsReused() throws IOException {
        try (Gradle gradle = Gradle.in(Gradle.folder("configuration-cache"))) {
            gradle.write(project);
            assertThat(gradle.build("--configuration-cache"))
                    .contains("Configuration cache entry stored.")
                    .doesNotContain("problem");
            gradle.write(edits.edit(project, RandomEdits.Kind.FIELD_ADDED));
            assertThat(gradle.build("--configuration-cache"))
                    .contains("Reusing configuration cache.", "Configuration cache entry reused.")
                    .contains("Incremental compilation of");
        }
    }
}
