package io.github.asanaresource.scaffold.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.scaffold.Compilation;
import io.github.asanaresource.scaffold.Run;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command prints and returns, on a small API. */
class DriftCommandTest {

    private static final String OLD = """
        openapi: 3.0.0
        paths:
          /tasks:
            parameters: [{$ref: '#/components/parameters/fields'}]
            get:
              responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/TaskResponse'}}}}}
            post:
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/TaskRequest'}}}}
              responses: {201: {content: {application/json: {schema: {$ref: '#/components/schemas/TaskResponse'}}}}}
          /old: {get: {responses: {}}}
        components:
          parameters:
            fields: {name: opt_fields, in: query, schema: {type: array, items: {type: string, enum: [name, notes]}}}
          schemas:
            TaskCompact:
              type: object
              properties:
                gid: {type: string}
                name: {type: string, description: Its name., example: Buy catnip}
                color: {type: string, enum: [red, green]}
            TaskResponse:
              description: A task.
              allOf:
                - $ref: '#/components/schemas/TaskCompact'
                - type: object
                  properties:
                    due_on: {type: string, example: '2019-09-15'}
                    notes: {type: string}
                    assignee: {$ref: '#/components/schemas/User'}
                    external: {type: object, properties: {id: {type: integer}, data: {type: string}}}
                    access: {oneOf: [{$ref: '#/components/schemas/User'}, {$ref: '#/components/schemas/Team'}]}
            TaskRequest:
              allOf: [{$ref: '#/components/schemas/TaskCompact'}, {type: object, properties: {parent: {type: string}}}]
            User: {type: object, properties: {resource_type: {type: string, example: user}}}
            Team: {type: object, properties: {resource_type: {type: string, example: team}}}
            Old: {type: object, properties: {gid: {type: string}}}
        """;

    private static final String NEW = """
        openapi: 3.0.0
        paths:
          /tasks:
            get:
              parameters:
                - {name: opt_fields, in: query, schema: {type: array, items: {type: string, enum: [name, color, due_on]}}}
              responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/TaskResponse'}}}}}
            post:
              parameters: [{name: opt_fields, in: query, schema: {type: array, items: {enum: [notes, name]}}}]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/TaskRequest'}}}}
              responses: {201: {content: {application/json: {schema: {$ref: '#/components/schemas/TaskResponse'}}}}}
          /new: {get: {responses: {}}}
        components:
          schemas:
            TaskCompact:
              type: object
              properties:
                gid: {type: string, readOnly: true}
                name: {type: string, description: The name., example: Buy milk}
                color: {type: string, enum: [blue, red]}
                likes: {type: array, items: {$ref: '#/components/schemas/Like'}}
            TaskResponse:
              description: A thing to do.
              allOf:
                - $ref: '#/components/schemas/TaskCompact'
                - type: object
                  properties:
                    due_on: {type: string, format: date, example: tomorrow}
                    notes: {type: string, x-conditional: true, x-opt-in: true}
                    assignee: {type: array, items: {$ref: '#/components/schemas/User'}}
                    external: {type: object, properties: {id: {type: integer, deprecated: true}}}
                    access:
                      oneOf:
                        - {$ref: '#/components/schemas/User'}
                        - {$ref: '#/components/schemas/Team'}
                        - {$ref: '#/components/schemas/Like'}
            TaskRequest:
              type: object
              required: [parent]
              properties:
                gid: {type: string, readOnly: true}
                name: {type: string, description: The name., example: Buy milk}
                color: {type: string, enum: [blue, red]}
                likes: {type: array, items: {$ref: '#/components/schemas/Like'}}
                parent: {type: string, x-create-only: true}
            User: {type: object, properties: {resource_type: {type: string, example: user}}}
            Team: {type: object, properties: {resource_type: {type: string, example: team}}}
            Like: {type: object, properties: {resource_type: {type: string, example: like}}}
            New: {type: object, properties: {gid: {type: string}}}
        """;

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void write() throws IOException {
        before = Files.writeString(folder.resolve("old.yaml"), OLD);
        after = Files.writeString(folder.resolve("new.yaml"), NEW);
    }

    private Run drift(Path openapi, String... more) {
        Run run = Run.of(Stream.concat(Stream.of("drift", "--openapi", openapi.toString()), Stream.of(more))
                .toArray(String[]::new));
        return new Run(run.code(), withoutFolder(run.out()), withoutFolder(run.err()));
    }

    private String withoutFolder(String text) {
        return text.replace(folder + File.separator, "").replace('\\', '/');
    }

    private Path specs(Path openapi) {
        Path into = folder.resolve("src");
        Run run = Run.specs(openapi, "com.example", into, "--all");
        assertThat(run.code()).as(run.err()).isZero();
        return into;
    }

    @Test
    void documents() {
        Run run = drift(after, "--since", before.toString());
        assertThat(run.out()).isEqualTo("""
            breaking
                GET /old: operation gone
                GET /tasks: opt_fields gone: notes
                Old: schema gone
                TaskCompact.color: string gone: green
                TaskCompact.gid: now read-only
                TaskRequest.color: string gone: green
                TaskRequest.gid: now read-only
                TaskRequest.parent: now required
                TaskRequest.parent: now create-only
                TaskResponse.assignee: type changed: User became array of User
                TaskResponse.due_on: type changed: string became date
                TaskResponse.external.data: field gone
                TaskResponse.notes: now opt-in
            additive
                GET /new: operation added
                GET /tasks: opt_fields added: color, due_on
                Like: schema added
                New: schema added
                TaskCompact.color: string added: blue
                TaskCompact.likes: field added: array of Like
                TaskRequest.color: string added: blue
                TaskRequest.likes: field added: array of Like
                TaskResponse.access: variant added: Like
            documentation only
                TaskCompact.name: description changed
                TaskCompact.name: example changed
                TaskRequest: parents changed: TaskCompact became none
                TaskRequest.name: description changed
                TaskRequest.name: example changed
                TaskResponse: description changed
                TaskResponse.due_on: example changed
                TaskResponse.due_on: example does not fit the type: tomorrow
                TaskResponse.external.id: now deprecated
                TaskResponse.notes: now conditional
            13 breaking, 9 additive, 10 documentation only, 0 accepted
            """);
        assertThat(run.err()).isEqualTo("Reading new.yaml\nComparing 7 schemas with old.yaml\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void json() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.yaml"),
                OLD.replace("id: {type: integer}", "id: {type: string, enum: ['\"']}, more: {}")
                        .replace("A task.", "A thing to do."));
        Path accepted = Files.writeString(
                folder.resolve("accepted.txt"), "TaskResponse: description changed\nTeam: schema gone\n");
        String[] arguments = {"--specs", specs(before).toString(), "--accepted", accepted.toString(), "--format", "json"
        };
        assertThat(drift(other, arguments).out()).isEqualTo("""
            {"breaking":[{"place":"TaskResponse.external.id","change":"type_changed",\
            "detail":"integer became string from a set",\
            "text":"TaskResponse.external.id: type changed: integer became string from a set"}],\
            "additive":[{"place":"TaskResponse.external.more","change":"field_added","detail":"any JSON",\
            "text":"TaskResponse.external.more: field added: any JSON"}],\
            "documentation":[],"accepted":0,\
            "no_longer_there":["TaskResponse: description changed","Team: schema gone"],\
            "not_compared":["descriptions: not available from src","examples: not available from src",\
            "operations: not available from src"]}
            """);
        arguments[0] = "--since";
        arguments[1] = before.toString();
        assertThat(drift(other, arguments).out())
                .endsWith("\"documentation\":[],\"accepted\":1,\"no_longer_there\":[\"Team: schema gone\"],"
                        + "\"not_compared\":[]}\n");
    }

    @Test
    void specsOfAnOlderDocument() {
        Run run = drift(after, "--specs", specs(before).toString());
        assertThat(run.out()).isEqualTo("""
            breaking
                Old: schema gone
                TaskCompact.color: string gone: green
                TaskCompact.gid: now read-only
                TaskRequest.color: string gone: green
                TaskRequest.gid: now read-only
                TaskRequest.parent: now required
                TaskRequest.parent: now create-only
                TaskResponse.assignee: type changed: User became array of User
                TaskResponse.due_on: type changed: string became date
                TaskResponse.external.data: field gone
                TaskResponse.notes: now opt-in
            additive
                Like: schema added
                TaskCompact.color: string added: blue
                TaskCompact.likes: field added: array of Like
                TaskRequest.color: string added: blue
                TaskRequest.likes: field added: array of Like
                TaskResponse.access: variant added: Like
            documentation only
                TaskRequest: parents changed: TaskCompact became none
                TaskResponse.external.id: now deprecated
                TaskResponse.notes: now conditional
            not compared
                descriptions: not available from src
                examples: not available from src
                operations: not available from src
                schemas that nothing in src refers to: 1 (--all compares them)
            11 breaking, 6 additive, 3 documentation only, 0 accepted
            """);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void modelsOfAnOlderDocument() throws IOException {
        Path classes = folder.resolve("classes");
        assertThat(Compilation.messages(specs(before), classes)).isEmpty();
        Path jar = Jars.of(classes, folder.resolve("models.jar"));
        Run run = drift(after, "--models", jar.toString(), "--all");
        assertThat(run.out()).isEqualTo("""
            breaking
                Old: schema gone
                TaskCompact.color: string gone: green
                TaskCompact.gid: now read-only
                TaskRequest.color: string gone: green
                TaskRequest.gid: now read-only
                TaskRequest.parent: now required
                TaskRequest.parent: now create-only
                TaskResponse.assignee: type changed: User became array of User
                TaskResponse.due_on: type changed: string became date
                TaskResponse.external.data: field gone
                TaskResponse.notes: now opt-in
            additive
                Like: schema added
                New: schema added
                TaskCompact.color: string added: blue
                TaskCompact.likes: field added: array of Like
                TaskRequest.color: string added: blue
                TaskRequest.likes: field added: array of Like
                TaskResponse.access: variant added: Like
            documentation only
                TaskResponse.external.id: now deprecated
                TaskResponse.notes: now conditional
            not compared
                parents: not available from models.jar
                descriptions: not available from models.jar
                examples: not available from models.jar
                operations: not available from models.jar
            11 breaking, 7 additive, 2 documentation only, 0 accepted
            """);
        assertThat(run.code()).isEqualTo(1);
        assertThat(drift(before, "--models", jar.toString()).out()).isEqualTo("""
            not compared
                parents: not available from models.jar
                descriptions: not available from models.jar
                examples: not available from models.jar
                operations: not available from models.jar
            0 breaking, 0 additive, 0 documentation only, 0 accepted
            """);
    }

    @Test
    void specsAndModelsOfTheSameDocument() throws IOException {
        Path specs = specs(Run.SMALL);
        Path classes = folder.resolve("classes");
        assertThat(Compilation.messages(specs, classes)).isEmpty();
        Path jar = Jars.of(classes, folder.resolve("models.jar"));
        for (List<String> origin : List.of(
                List.of("--specs", specs.toString()),
                List.of("--models", jar.toString()),
                List.of("--since", Run.SMALL.toString()))) {
            Run run = drift(Run.SMALL, origin.get(0), origin.get(1), "--all");
            assertThat(run.out())
                    .as(origin.get(0))
                    .endsWith("0 breaking, 0 additive, 0 documentation only, 0 accepted\n");
            assertThat(run.code()).as(origin.get(0)).isZero();
        }
    }

    @Test
    void descriptionsAndExamplesAloneAreDocumentation() throws IOException {
        Path same = Files.writeString(
                folder.resolve("same.yaml"),
                OLD.replace("A task.", "A thing to do.")
                        .replace("Its name.", "The name.")
                        .replace("Buy catnip", "Buy milk"));
        Run run = drift(same, "--since", before.toString());
        assertThat(run.out()).isEqualTo("""
            documentation only
                TaskCompact.name: description changed
                TaskCompact.name: example changed
                TaskResponse: description changed
            0 breaking, 0 additive, 3 documentation only, 0 accepted
            """);
        assertThat(run.code()).isEqualTo(1);
        assertThat(drift(same, "--specs", specs(before).toString()).code()).isZero();
    }

    @Test
    void acceptedDifferencesAreNotToldButThoseThatAreNoLongerThereAre() throws IOException {
        Path same = Files.writeString(folder.resolve("same.yaml"), OLD.replace("A task.", "A thing to do."));
        Path accepted = Files.writeString(folder.resolve("accepted.txt"), """
            # Nobody reads it.
            TaskResponse: description changed

              Team: schema gone
            """);
        Run run = drift(same, "--since", before.toString(), "--accepted", accepted.toString());
        assertThat(run.out()).isEqualTo("""
            accepted, but no longer there
                Team: schema gone
            0 breaking, 0 additive, 0 documentation only, 1 accepted
            """);
        assertThat(run.code()).isZero();
    }

    @Test
    void everyLineOfAReportCanBeAccepted() throws IOException {
        String report = drift(after, "--since", before.toString()).out();
        Path accepted = Files.writeString(folder.resolve("accepted.txt"), report.replaceAll("(?m)^(?! )", "# "));
        Run run = drift(after, "--since", before.toString(), "--accepted", accepted.toString());
        assertThat(run.out()).matches("0 breaking, 0 additive, 0 documentation only, [1-9][0-9]* accepted\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void whereTheSpecsNameModelsOfAnotherPackageTheseAreNotCompared() throws IOException {
        Path specs = specs(before);
        Files.delete(specs.resolve("com/example/UserSpec.java"));
        Run run = drift(before, "--specs", specs.toString());
        assertThat(run.out()).contains("    User: not in src\n").endsWith("0 accepted\n");
        assertThat(run.code()).isZero();
    }

    /** Custom fields are those of a workspace, and in no document. */
    @Test
    void accessorsOfCustomFieldsAreNotCompared() throws IOException {
        Path specs = specs(before);
        Path task = specs.resolve("com/example/TaskResponseSpec.java");
        String source = Files.readString(task);
        int end = source.lastIndexOf('}');
        Files.writeString(
                task,
                source.substring(0, end)
                        + "\n    @io.github.asanaresource.CustomField(\"12\")\n    String customer();\n}\n");
        Run run = drift(before, "--specs", specs.toString());
        assertThat(run.out()).endsWith("0 breaking, 0 additive, 0 documentation only, 0 accepted\n");
        assertThat(run.code()).isZero();
    }

    private static final String SPRINT_TASK = """
        package com.example;

        import io.github.asanaresource.AsanaResource;
        import io.github.asanaresource.CustomField;
        import io.github.asanaresource.models.TaskResponseSpec;

        @AsanaResource
        interface SprintTaskSpec extends TaskResponseSpec {

            @CustomField("12")
            String customer();
        }
        """;

    /** The guide tells users to write such specs. */
    @Test
    void aSpecThatExtendsAnotherOneHasNoSchemaAndIsComparedAsThatOne() throws IOException {
        Path specs = specs(before);
        Path own = specs.resolve("com/example/SprintTaskSpec.java");
        String expected = drift(after, "--specs", specs.toString()).out();
        Files.writeString(own, SPRINT_TASK);
        Run run = drift(after, "--specs", specs.toString());
        assertThat(run.out()).isEqualTo(expected);
        assertThat(run.err())
                .isEqualTo("Reading new.yaml\nComparing 7 schemas with src\nComparing TaskResponse with SprintTask\n");
        Files.writeString(
                own,
                SPRINT_TASK.replace(
                        "@CustomField(\"12\")", "java.time.LocalDate dueOn();\n\n    String estimate();\n"));
        assertThat(drift(before, "--specs", specs.toString()).out()).startsWith("""
            breaking
                SprintTask.customer: field gone
                SprintTask.due_on: type changed: date became string
                SprintTask.estimate: field gone
            not compared
            """);
    }

    /** Where a schema refers to the parent, a spec may refer to its heir. */
    @Test
    void aReferenceToSuchASpecIsOneToItsParent() throws IOException {
        String old = "Old: {type: object, properties: {gid: {type: string}}}";
        Path document = Files.writeString(
                folder.resolve("other.yaml"),
                OLD.replace(
                        old, "Old: {type: object, properties: {task: {$ref: '#/components/schemas/TaskResponse'}}}"));
        Path specs = specs(document);
        Path user = specs.resolve("com/example/OldSpec.java");
        Files.writeString(user, Files.readString(user).replace("TaskResponseSpec", "BigTaskSpec"));
        Files.writeString(specs.resolve("com/example/SprintTaskSpec.java"), SPRINT_TASK);
        Files.writeString(
                specs.resolve("com/example/BigTaskSpec.java"),
                SPRINT_TASK
                        .replace("TaskResponseSpec", "SprintTaskSpec")
                        .replace("interface SprintTask", "interface BigTask"));
        Run run = drift(document, "--specs", specs.toString());
        assertThat(run.out()).endsWith("0 breaking, 0 additive, 0 documentation only, 0 accepted\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void ofASpecThatExtendsOneOfAnotherPackageItsOwnFieldsAreCompared() throws IOException {
        Path specs = Files.createDirectories(folder.resolve("src/com/example"));
        Path own = Files.writeString(specs.resolve("SprintTaskSpec.java"), SPRINT_TASK);
        Run run = drift(after, "--specs", folder.resolve("src").toString());
        assertThat(run.out()).isEqualTo("""
            not compared
                descriptions: not available from src
                examples: not available from src
                operations: not available from src
                TaskResponse: not in src
                schemas that nothing in src refers to: 6 (--all compares them)
            0 breaking, 0 additive, 0 documentation only, 0 accepted
            """);
        assertThat(run.code()).isZero();
        Files.writeString(own, SPRINT_TASK.replace("@CustomField(\"12\")", "String dueOn();\n"));
        assertThat(drift(after, "--specs", folder.resolve("src").toString()).out())
                .startsWith("""
            breaking
                SprintTask.customer: field gone
                SprintTask.due_on: type changed: string became date
            not compared
            """);
    }

    @Test
    void someSpecsAreComparedWithTheirPartOfTheDocument() {
        Path into = folder.resolve("src");
        Run.specs(before, "com.example", into, "TaskCompact");
        assertThat(drift(before, "--specs", into.toString()).out()).isEqualTo("""
            not compared
                descriptions: not available from src
                examples: not available from src
                operations: not available from src
                schemas that nothing in src refers to: 5 (--all compares them)
            0 breaking, 0 additive, 0 documentation only, 0 accepted
            """);
        assertThat(drift(before, "--specs", into.toString(), "--all").out())
                .contains("    TaskRequest: schema added\n", "    Old: schema added\n");
    }

    @Test
    void renamedSpecsAreFoundByDecisions() throws IOException {
        Path decisions = Files.writeString(folder.resolve("decisions.yaml"), "names: {User: PersonSpec}\n");
        Path into = folder.resolve("src");
        Run.specs(before, "com.example", into, "--all", "--decisions", decisions.toString());
        assertThat(into.resolve("com/example/PersonSpec.java")).exists();
        Run run = drift(before, "--specs", into.toString(), "--decisions", decisions.toString());
        assertThat(run.code()).as(run.out()).isZero();
    }

    private void fails(String message, String... arguments) {
        Run run = drift(after, arguments);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().filter(line -> !line.startsWith("Reading ") && !line.startsWith("Comparing ")))
                .containsExactly(message);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void whatCannotBeRead() throws IOException {
        fails("none.yaml does not exist", "--since", folder.resolve("none.yaml").toString());
        fails("none is no folder", "--specs", folder.resolve("none").toString());
        fails("none.jar does not exist", "--models", folder.resolve("none.jar").toString());
        fails(
                "none.txt does not exist",
                "--since",
                before.toString(),
                "--accepted",
                folder.resolve("none.txt").toString());
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "ä".getBytes(StandardCharsets.ISO_8859_1));
        fails(
                "latin.txt cannot be read: it is not encoded in UTF-8",
                "--since",
                before.toString(),
                "--accepted",
                latin.toString());
        Path damaged = Files.writeString(folder.resolve("damaged.yaml"), "openapi: 3.0.0\ncomponents: [1, 2");
        fails(
                "damaged.yaml is not valid YAML, line 2, column 18: expected ',' or ']', but got <stream end>",
                "--since",
                damaged.toString());
        Files.writeString(damaged, OLD.replace("[{$ref: '#/components/parameters/fields'}]", "5"));
        fails("damaged.yaml: paths./tasks.parameters is not an array but a number", "--since", damaged.toString());
    }

    @Test
    void whatIsNoJarOfModels() throws IOException {
        Path jar = Files.writeString(folder.resolve("models.jar"), "no jar");
        fails("models.jar cannot be read: zip END header not found", "--models", jar.toString());
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("Damaged.class"), "no class");
        fails("models.jar has no models", "--models", Jars.of(other, jar).toString());
        fails("other is no jar", "--models", other.toString());
    }

    @Test
    void whatIsNoFolderOfSpecs() throws IOException {
        Path specs = Files.createDirectories(folder.resolve("src/a"));
        Path source = specs.resolve("ASpec.java");
        fails("src has no specs", "--specs", folder.resolve("src").toString());
        Files.writeString(source, "package a;\n\n@AsanaResource interface ASpec {\n    String gid();;(\n}\n");
        Run run = drift(after, "--specs", folder.resolve("src").toString());
        assertThat(run.err()).containsPattern("src/a/ASpec.java:4: .*: correct this first\n$");
        assertThat(run.code()).isEqualTo(2);
        Files.writeString(source, "package a;\n\n@AsanaResource interface TeamSpec extends BSpec {}\n");
        fails(
                "src/a/ASpec.java: BSpec, from which TeamSpec has fields, is not in src",
                "--specs",
                folder.resolve("src").toString());
        Files.writeString(
                source,
                "package a;\n\n@AsanaResource interface TeamSpec {\n    BSpec b();\n\n"
                        + "    @AsanaResource interface BSpec extends b.ESpec {}\n}\n");
        fails(
                "src/a/ASpec.java: b.ESpec, from which TeamSpec.BSpec has fields, is not in src",
                "--specs",
                folder.resolve("src").toString());
        Files.writeString(source, "package a;\n\n@AsanaResource interface ASpec extends ASpec {}\n");
        fails(
                "src/a/ASpec.java: ASpec is its own parent",
                "--specs",
                folder.resolve("src").toString());
        Files.writeString(
                source,
                "package a;\n\n@AsanaResource interface ASpec {\n"
                        + "    @OpenEnum({Names.A, \"b\"}) String kind();\n}\n");
        fails(
                "src/a/ASpec.java: the strings of ASpec.kind are not all written out, and only a compiler could tell them",
                "--specs",
                folder.resolve("src").toString());
        Files.writeString(source, "package a;\n\n@AsanaResource interface ASpec {}\n");
        Files.writeString(
                Files.createDirectories(folder.resolve("src/b")).resolve("ASpec.java"),
                "package b;\n\n@AsanaResource interface ASpec {}\n");
        fails(
                "Two specs are called ASpec: src/a/ASpec.java and src/b/ASpec.java: name the folder of one package",
                "--specs",
                folder.resolve("src").toString());
    }

    private static void assertWrong(String message, String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.err()).startsWith(message + "\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aWrongCommand() {
        assertWrong("Missing required option: '--openapi=FILE'", "drift", "--since", "old.yaml");
        assertWrong(
                "Error: Missing required argument (specify one of these): (--specs=DIR | --models=JAR | --since=FILE)",
                "drift",
                "--openapi",
                "new.yaml");
        assertWrong(
                "Error: --specs=DIR, --since=FILE are mutually exclusive (specify only one)",
                "drift",
                "--openapi",
                "new.yaml",
                "--since",
                "old.yaml",
                "--specs",
                "src");
        assertWrong(
                "Invalid value for option '--format': expected one of [TEXT, JSON] (case-insensitive) but was 'xml'",
                "drift",
                "--openapi",
                "new.yaml",
                "--since",
                "old.yaml",
                "--format",
                "xml");
    }

    @Test
    void help() {
        Run help = Run.of("drift", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Usage: scaffold drift")
                .contains(
                        "--openapi=FILE",
                        "--specs=DIR",
                        "--models=JAR",
                        "--since=FILE",
                        "--all",
                        "--accepted=FILE",
                        "--decisions=FILE",
                        "--format=FORMAT",
                        "  breaking            gone: schema");
    }
}
