package io.github.asanaresource.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of decisions that the guide shows. */
class DecisionsTest {

    @TempDir
    private Path folder;

    @Test
    void decideOnUnionsAndNames() {
        Run run = Run.specs(
                Run.FACTS.resolve("2026-06-11.json"),
                "com.example",
                folder,
                "RateOrPlaceholderCompact",
                "JobResponse",
                "--decisions",
                "src/test/resources/decisions.yaml");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.files(folder))
                .containsKey("JobSpec.java")
                .doesNotContainKey("JobResponseSpec.java")
                .extractingByKey("RateOrPlaceholderCompactSpec.java")
                .asString()
                .endsWith("""
                    @Union("resource.resource_type")
                    public interface RateOrPlaceholderCompactSpec {

                        @Variant("user")
                        RateCompactSpec rate();

                        @Variant("placeholder")
                        PlaceholderRateCompactSpec placeholderRate();
                    }
                    """);
    }
}
