package io.github.asanaresource.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exact text of specs, for a small document that has each construct. */
class SmallDocumentTest {

    private static final Path EXPECTED = Path.of("src/test/resources/small/specs");

    @TempDir
    private Path folder;

    @Test
    void eachConstructBecomesItsSpec() throws IOException {
        Run run = Run.specs(Run.SMALL, "com.example", folder, "--all");
        assertThat(run.code()).isZero();
        assertThat(Run.files(folder)).isEqualTo(Run.files(EXPECTED));
        assertThat(Compilation.messages(folder, folder.resolve("classes"))).isEmpty();
    }

    @Test
    void whatWasDoneIsPrinted() {
        Run run = Run.specs(Run.SMALL, "com.example", folder, "TaskCompact");
        Path specs = folder.resolve("com/example");
        assertThat(run.out())
                .isEqualTo("created " + specs.resolve("TaskCompactSpec.java") + "\ncreated "
                        + specs.resolve("ColorSpec.java") + "\n2 created, 0 changed, 0 unchanged\n");
        assertThat(run.err()).isEqualTo("Reading " + Run.SMALL + "\nComparing 2 schemas with " + specs + "\n");
    }

    @Test
    void namesLeadToAllThatTheyReach() {
        Run run = Run.specs(Run.SMALL, "com.example", folder, "Membership", "Link");
        assertThat(run.code()).isZero();
        assertThat(Run.files(folder))
                .containsOnlyKeys(
                        "MembershipSpec.java",
                        "ProjectMembershipSpec.java",
                        "GoalMembershipSpec.java",
                        "LinkSpec.java");
    }

    @Test
    void withoutDocsThereAreNoDescriptions() {
        Run.specs(Run.SMALL, "com.example", folder, "--without-docs", "TaskResponse");
        assertThat(Run.files(folder).values()).isNotEmpty().noneMatch(text -> text.contains("/**"));
        assertThat(Run.files(folder).get("ColorSpec.java")).isEqualTo("""
            package com.example;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import io.github.asanaresource.OpenEnum;

            @OpenEnum
            public enum ColorSpec {
                @JsonProperty("dark-pink")
                DARK_PINK,
                RED
            }
            """);
    }

    @Test
    void anExampleThatContradictsItsTypeIsToldOf() {
        assertThat(Run.specs(Run.SMALL, "com.example", folder, "TaskBase").out())
                .contains(
                        "left out the example of TaskBase.start_on, which contradicts its type: tomorrow\n",
                        "left out the example of TaskBase.notify, which contradicts its type: [1, 2]\n");
    }

    @Test
    void aSecondRunChangesNothing() {
        Run.specs(Run.SMALL, "com.example", folder, "--all");
        Map<String, String> files = Run.files(folder);
        Run again = Run.specs(Run.SMALL, "com.example", folder, "--all");
        assertThat(again.lastLine()).isEqualTo("0 created, 0 changed, 13 unchanged");
        assertThat(Run.files(folder)).isEqualTo(files);
    }
}
