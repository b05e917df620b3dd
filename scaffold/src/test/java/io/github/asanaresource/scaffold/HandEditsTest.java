package io.github.asanaresource.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users' edits stay, and only what changed in the document is changed. */
class HandEditsTest {

    @TempDir
    private Path folder;

    private Path specs;

    @BeforeEach
    void makeThePackage() throws IOException {
        specs = Files.createDirectories(folder.resolve("com/example"));
    }

    private void source(String name, String text) throws IOException {
        Files.writeString(specs.resolve(name + ".java"), text);
    }

    private String source(String name) throws IOException {
        return Files.readString(specs.resolve(name + ".java"));
    }

    /** Runs the program on a document with these schemas, and compiles the result. */
    private String run(String schemas, String... arguments) throws IOException {
        Path openapi = folder.resolve("api.yaml");
        Files.writeString(openapi, "openapi: 3.0.0\ncomponents:\n  schemas:\n" + schemas.indent(4));
        Run run = Run.specs(openapi, "com.example", folder, arguments.length == 0 ? new String[] {"--all"} : arguments);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Compilation.messages(folder, folder.resolve("classes"))).isEmpty();
        return run.out().replace(specs.toString(), "…").replace('\\', '/');
    }

    @Test
    void anAccessorKeepsItsNamePlaceAndDocumentation() throws IOException {
        source("TaskSpec", """
            package com.example;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import io.github.asanaresource.*;

            /** My own words. */
            @AsanaResource
            public interface TaskSpec {

                /** What is to be done. */
                @JsonProperty("name")
                @Example("mine")
                String title();   // the title

                @Sensitive @ReadOnly String gid();
            }
            """);
        String out = run("""
            Task:
              type: object
              description: Not mine.
              properties:
                gid: {type: string, description: Not mine.}
                name: {type: string, example: theirs, x-conditional: true, deprecated: true}
                due_on: {type: string, format: date}
                memberships: {type: array, items: {type: object, properties: {role: {type: string}}}}
            """);
        assertThat(source("TaskSpec")).isEqualTo("""
            package com.example;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import io.github.asanaresource.*;
            import java.time.LocalDate;
            import java.util.List;

            /** My own words. */
            @AsanaResource
            public interface TaskSpec {

                /** What is to be done. */
                @Deprecated
                @Conditional
                @JsonProperty("name")
                @Example("mine")
                String title();   // the title

                LocalDate dueOn();

                List<MembershipSpec> memberships();

                @Sensitive String gid();

                @AsanaResource
                interface MembershipSpec {

                    String role();
                }
            }
            """);
        assertThat(out).isEqualTo("""
            changed …/TaskSpec.java
                TaskSpec.gid(): - @ReadOnly
                TaskSpec.title(): + @Deprecated
                TaskSpec.title(): + @Conditional
                TaskSpec.dueOn(): new
                TaskSpec.memberships(): new
                TaskSpec.MembershipSpec: new
            0 created, 1 changed, 0 unchanged
            """);
    }

    @Test
    void typesKeepTheirNamesWhereverTheyAre() throws IOException {
        source("JobSpec", """
            package com.example;

            import io.github.asanaresource.AsanaResource;

            @AsanaResource(name = "JobResponse")
            interface JobSpec {

                WorkSpec newTask();

                OriginSpec origin();

                StateSpec status();
            }
            """);
        source("WorkSpec", "package com.example;\n\n@io.github.asanaresource.AsanaResource interface WorkSpec {}\n");
        source(
                "OriginSpec",
                "package com.example;\n\n@io.github.asanaresource.AsanaResource interface OriginSpec {}\n");
        source("StateSpec", "package com.example;\n\n@io.github.asanaresource.OpenEnum enum StateSpec { DONE }\n");
        String out = run("""
            JobResponse:
              type: object
              properties:
                new_task: {$ref: '#/components/schemas/TaskCompact'}
                origin: {type: object, properties: {app: {type: string}}}
                status: {type: string, enum: [open, done, not-yet]}
                old_status: {type: string, enum: [done, open, not-yet]}
            TaskCompact: {type: object, properties: {gid: {type: string}}}
            """);
        assertThat(Run.files(specs))
                .containsOnlyKeys("JobSpec.java", "WorkSpec.java", "OriginSpec.java", "StateSpec.java");
        assertThat(out).isEqualTo("""
            changed …/JobSpec.java
                JobSpec.oldStatus(): new
            changed …/WorkSpec.java
                WorkSpec.gid(): new
            changed …/OriginSpec.java
                OriginSpec.app(): new
            changed …/StateSpec.java
                StateSpec: + "open"
                StateSpec: + "not-yet"
            0 created, 4 changed, 0 unchanged
            """);
        assertThat(source("WorkSpec")).isEqualTo("""
            package com.example;

            @io.github.asanaresource.AsanaResource interface WorkSpec {

                String gid();
            }
            """);
        assertThat(source("StateSpec")).isEqualTo("""
            package com.example;

            import com.fasterxml.jackson.annotation.JsonProperty;

            @io.github.asanaresource.OpenEnum enum StateSpec {
                OPEN, DONE,

                @JsonProperty("not-yet")
                NOT_YET }
            """);
    }

    @Test
    void stringsAreAddedWhereTheDocumentHasThem() throws IOException {
        source("TaskSpec", """
            package com.example;

            import io.github.asanaresource.AsanaResource;
            import io.github.asanaresource.OpenEnum;

            @AsanaResource
            interface TaskSpec {

                @OpenEnum(value = {"b", "old"}, name = "Letter")
                String state();
            }
            """);
        String out = run("Task: {type: object, properties: {state: {type: string, enum: [a, b, c]}}}");
        assertThat(out).contains("    TaskSpec.state(): + {\"a\", \"c\"}\n");
        assertThat(source("TaskSpec")).contains("@OpenEnum(value = {\"a\", \"b\", \"c\", \"old\"}, name = \"Letter\")");
    }

    @Test
    void anotherTypeReplacesTheOldOneAndItsImport() throws IOException {
        source("TaskSpec", """
            package com.example;

            import io.github.asanaresource.AsanaResource;
            import io.github.asanaresource.Example;
            import java.time.LocalDate;
            import java.util.List;

            @AsanaResource
            interface TaskSpec {

                @Example("2019-09-15")
                LocalDate due();

                List<String> tags();

                Boolean done();
            }
            """);
        String out = run("""
            Task:
              type: object
              properties:
                due: {type: string, format: date-time, example: '2012-02-22T02:06:58.147Z'}
                tags: {type: array, items: {type: integer}}
                done: {type: boolean}
            """);
        assertThat(out).isEqualTo("""
            changed …/TaskSpec.java
                TaskSpec.due(): LocalDate -> OffsetDateTime
                TaskSpec.tags(): List<String> -> List<Long>
            0 created, 1 changed, 0 unchanged
            """);
        assertThat(source("TaskSpec")).isEqualTo("""
            package com.example;

            import io.github.asanaresource.AsanaResource;
            import io.github.asanaresource.Example;
            import java.time.OffsetDateTime;
            import java.util.List;

            @AsanaResource
            interface TaskSpec {

                @Example("2012-02-22T02:06:58.147Z")
                OffsetDateTime due();

                List<Long> tags();

                Boolean done();
            }
            """);
    }

    @Test
    void parentsFollowTheDocumentAndOthersStay() throws IOException {
        source("TaskSpec", """
            package com.example;

            import io.github.asanaresource.AsanaResource;
            import io.github.asanaresource.Example;

            @AsanaResource
            interface TaskSpec extends OldBaseSpec, Marked {

                @Override
                @Example("1")
                String gid();
            }
            """);
        source("Marked", "package com.example;\n\ninterface Marked {\n    String mark();\n}\n");
        source(
                "OldBaseSpec",
                "package com.example;\n\n"
                        + "@io.github.asanaresource.AsanaResource interface OldBaseSpec { String gid(); }\n");
        String out = run("""
            NewBase: {type: object, properties: {gid: {type: integer}}}
            OldBase: {type: object, properties: {gid: {type: string}}}
            Task:
              allOf:
                - {$ref: '#/components/schemas/NewBase'}
                - {type: object, properties: {gid: {type: string}}}
            """, "Task");
        assertThat(out).isEqualTo("""
            created …/NewBaseSpec.java
            changed …/TaskSpec.java
                TaskSpec: OldBaseSpec, Marked -> Marked
                TaskSpec: based on NewBaseSpec
            1 created, 1 changed, 0 unchanged
            """);
        assertThat(source("TaskSpec")).isEqualTo("""
            package com.example;

            import io.github.asanaresource.AsanaResource;
            import io.github.asanaresource.Example;

            @AsanaResource(basedOn = NewBaseSpec.class)
            interface TaskSpec extends Marked {

                @Example("1")
                String gid();
            }
            """);
    }

    @Test
    void linesEndAsTheyDo() throws IOException {
        String old = """
            package com.example;

            import io.github.asanaresource.AsanaResource;

            @AsanaResource
            interface TaskSpec {
                String gid(); // the first
                String name();
            }
            """;
        source("TaskSpec", old.replace("\n", "\r\n"));
        run("Task: {type: object, properties: {gid: {type: string}, due: {type: string, format: date}}}");
        String expected = old.replace("the first\n", "the first\n\n    LocalDate due();\n")
                .replace("AsanaResource;\n", "AsanaResource;\nimport java.time.LocalDate;\n");
        assertThat(source("TaskSpec")).isEqualTo(expected.replace("\n", "\r\n"));
    }

    @Test
    void nothingIsDeleted() throws IOException {
        String old = """
            package com.example;

            import io.github.asanaresource.AsanaResource;

            @AsanaResource
            public interface TaskSpec {

                String gid();

                String gone();
            }
            """;
        source("TaskSpec", old);
        source("GoneSpec", old.replace("TaskSpec", "GoneSpec"));
        assertThat(run("Task: {type: object, properties: {gid: {type: string}}}"))
                .isEqualTo("""
                    kept TaskSpec.gone(), which the document does not have
                    0 created, 0 changed, 1 unchanged
                    """);
        assertThat(source("TaskSpec")).isEqualTo(old);
        assertThat(source("GoneSpec")).isEqualTo(old.replace("TaskSpec", "GoneSpec"));
    }

    @Test
    void aModelOfAnotherPackageIsNotWrittenAgain() throws IOException {
        Path models = Files.createDirectories(folder.resolve("com/models"));
        Files.writeString(
                models.resolve("UserCompactSpec.java"),
                "package com.models;\n\n@io.github.asanaresource.AsanaResource public interface UserCompactSpec {}\n");
        source("TaskSpec", """
            package com.example;

            import com.models.UserCompact;
            import io.github.asanaresource.AsanaResource;

            @AsanaResource
            interface TaskSpec {

                UserCompact assignee();
            }
            """);
        String out = run("""
            Task:
              type: object
              properties:
                assignee: {$ref: '#/components/schemas/UserCompact'}
                followers: {type: array, items: {$ref: '#/components/schemas/UserCompact'}}
            UserCompact: {type: object, properties: {gid: {type: string}}}
            """);
        assertThat(out).isEqualTo("""
            changed …/TaskSpec.java
                TaskSpec.followers(): new
            0 created, 1 changed, 0 unchanged
            """);
        assertThat(source("TaskSpec")).contains("    List<UserCompact> followers();\n");
    }

    @Test
    void aUnionKeepsItsDiscriminatorsAndNames() throws IOException {
        source("OwnerSpec", """
            package com.example;

            import io.github.asanaresource.Union;
            import io.github.asanaresource.Variant;

            @Union("kind")
            public interface OwnerSpec {

                @Variant("person")
                UserSpec human();
            }
            """);
        String out = run("""
            User: {type: object, properties: {resource_type: {type: string, example: user}}}
            Team: {type: object, properties: {resource_type: {type: string, example: team}}}
            Owner: {oneOf: [{$ref: '#/components/schemas/User'}, {$ref: '#/components/schemas/Team'}]}
            """);
        assertThat(out).contains("changed …/OwnerSpec.java\n    OwnerSpec.team(): new\n");
        assertThat(source("OwnerSpec")).isEqualTo("""
            package com.example;

            import io.github.asanaresource.Union;
            import io.github.asanaresource.Variant;

            @Union("kind")
            public interface OwnerSpec {

                @Variant("person")
                UserSpec human();

                @Variant("team")
                TeamSpec team();
            }
            """);
    }
}
