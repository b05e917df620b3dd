package io.github.asanaresource.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure prints one line and sets an exit code, and nothing is written. */
class FailuresTest {

    private static final String START = "openapi: 3.0.0\ncomponents:\n  schemas:\n";

    @TempDir
    private Path folder;

    private void fails(String document, String message) throws IOException {
        fails(document, message, "--all");
    }

    private void fails(String document, String message, String... arguments) throws IOException {
        Path openapi = folder.resolve("api.yaml");
        Files.writeString(openapi, document);
        Run run = Run.specs(openapi, "com.example", folder.resolve("out"), arguments);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        String last = run.err().lines().reduce("", (first, second) -> second);
        assertThat(last.replace(folder + "/", "")).isEqualTo(message);
        assertThat(run.err().lines().filter(line -> !line.startsWith("Reading ") && !line.startsWith("Comparing ")))
                .hasSize(1);
        assertThat(folder.resolve("out"))
                .satisfiesAnyOf(
                        out -> assertThat(out).doesNotExist(),
                        out -> assertThat(out).isRegularFile());
    }

    @Test
    void aFileThatIsNotThere() {
        Run run = Run.specs(folder.resolve("none.yaml"), "com.example", folder, "--all");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("none.yaml does not exist\n");
    }

    @Test
    void aFileThatIsNotText() throws IOException {
        Path openapi = folder.resolve("api.yaml");
        Files.write(openapi, "openapi: ä".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.specs(openapi, "com.example", folder, "--all");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("api.yaml cannot be read: it is not encoded in UTF-8\n");
    }

    @Test
    void aDamagedDocument() throws IOException {
        fails(
                "openapi: 3.0.0\ncomponents: [1, 2",
                "api.yaml is not valid YAML, line 2, column 18: expected ',' or ']', but got <stream end>");
        fails("a: 1\na: 2\n", "api.yaml is not valid YAML, line 2, column 1: found duplicate key a");
        fails("- a\n", "api.yaml is no OpenAPI document: it is not an object");
        fails("", "api.yaml is no OpenAPI document: it is not an object");
        fails("{}", "api.yaml is no OpenAPI document: it has no components.schemas");
        fails("openapi: 3.0.0\ncomponents: {}\n", "api.yaml is no OpenAPI document: it has no components.schemas");
        fails("swagger: '2.0'\n", "api.yaml is a document of Swagger 2: convert it to OpenAPI 3 first");
        fails(
                START + "    Task: {type: object, properties: [a]}\n",
                "api.yaml: components.schemas.Task.properties is not an object but an array");
        fails(
                START + "    Task: {type: object, properties: {name: 5}}\n",
                "api.yaml: components.schemas.Task.properties.name is not an object but a number");
        fails(
                START + "    Task: {type: object, properties: {name: {type: string, enum: a}}}\n",
                "api.yaml: components.schemas.Task.properties.name.enum is not an array but a string");
        fails(
                START + "    Task: {type: object, properties: {name: {$ref: 'other.yaml#/Name'}}}\n",
                "api.yaml: components.schemas.Task.properties.name refers to other.yaml#/Name, which is no schema of"
                        + " this document");
        fails(
                START + "    Task: {type: object, properties: {name: {$ref: '#/components/schemas/Name'}}}\n",
                "api.yaml: components.schemas.Task.properties.name refers to Name, which components.schemas does not"
                        + " have");
        fails(
                START + "    Task: {allOf: [{$ref: '#/components/schemas/Name'}]}\n",
                "api.yaml: components.schemas.Task refers to Name, which components.schemas does not have");
        fails(
                START + "    A: {$ref: '#/components/schemas/B'}\n    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n",
                "api.yaml: components.schemas.A is part of itself: A, B");
        fails(
                START
                        + "    A: {type: array, items: {$ref: '#/components/schemas/A'}}\n"
                        + "    B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}\n",
                "api.yaml: components.schemas.A is part of itself: A");
        fails(
                START
                        + "    Name: {type: string}\n"
                        + "    Task: {allOf: [{$ref: '#/components/schemas/Name'}, {type: object, properties: {a:"
                        + " {type: string}}}]}\n",
                "api.yaml: components.schemas.Task has the parent Name, which is no object");
    }

    @Test
    void anUnknownSchema() throws IOException {
        String document = START + "    TaskResponse: {type: object}\n";
        fails(document, "api.yaml has no schema TaskRespose: did you mean TaskResponse?", "TaskRespose");
        fails(document, "api.yaml has no schema Webhook", "TaskResponse", "Webhook");
    }

    @Test
    void aUnionThatNobodyCanTellApart() throws IOException {
        String document = START
                + "    A: {type: object, properties: {resource_type: {type: string, example: same}}}\n"
                + "    B: {type: object, properties: {resource_type: {type: string, example: same}}}\n"
                + "    Either: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}\n";
        String message = """
            Nothing tells the variants of Either apart. Name the field that does, and its strings, in a file for \
            --decisions: {"unions": {"Either": {"discriminators": ["resource_type"], "variants": \
            {"A": ["…"], "B": ["…"]}}}}\
            """;
        fails(document, message);
        Path decisions = folder.resolve("decisions.yaml");
        Files.writeString(
                decisions,
                "{\"unions\": {\"Either\": {\"discriminators\": [\"kind\"], \"variants\": {\"A\": [\"a\"], \"B\":"
                        + " [\"b\"]}}}, \"names\": {\"A\": \"AnythingSpec\"}}");
        Run run = Run.specs(
                folder.resolve("api.yaml"), "com.example", folder, "--all", "--decisions", decisions.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.files(folder.resolve("com/example")).get("EitherSpec.java"))
                .endsWith("""
                    @Union("kind")
                    public interface EitherSpec {

                        @Variant("a")
                        AnythingSpec a();

                        @Variant("b")
                        BSpec b();
                    }
                    """);
    }

    @Test
    void decisionsOnSomethingElse() throws IOException {
        Path decisions = folder.resolve("decisions.yaml");
        Files.writeString(decisions, "colors: {}\n");
        fails(
                START + "    A: {type: object}\n",
                "decisions.yaml has colors, and decides on unions and names only",
                "A",
                "--decisions",
                decisions.toString());
        Files.writeString(decisions, "names: {A: 5}\n");
        fails(
                START + "    A: {type: object}\n",
                "decisions.yaml: A is not a string",
                "A",
                "--decisions",
                decisions.toString());
    }

    @Test
    void aFolderThatIsAFile() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");
        fails(START + "    A: {type: object}\n", "out/com/example/ASpec.java cannot be written: Not a directory", "A");
    }

    @Test
    void aSpecThatIsNoJava() throws IOException {
        Path specs = Files.createDirectories(folder.resolve("com/example"));
        Files.writeString(
                specs.resolve("ASpec.java"), "package com.example;\n\ninterface ASpec {\n    String gid = \"1;\n}\n");
        Path openapi = folder.resolve("api.yaml");
        Files.writeString(openapi, START + "    A: {type: object}\n");
        Run run = Run.specs(openapi, "com.example", folder, "--all");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("ASpec.java:4: unclosed string literal: correct this first\n");
    }

    @Test
    void aWrongCommand() {
        assertWrong("Missing required options: '--package=NAME', '--into=DIR'", "specs", "--openapi", "a.yaml");
        assertWrong(
                "Name the schemas to write, or write --all",
                "specs",
                "--openapi",
                "a.yaml",
                "--package",
                "a",
                "--into",
                "b");
        assertWrong(
                "Name the schemas to write, or write --all",
                "specs",
                "--openapi",
                "a.yaml",
                "--package",
                "a",
                "--into",
                "b",
                "--all",
                "Task");
        assertWrong(
                "com.public cannot be the name of a package",
                "specs",
                "--openapi",
                "a.yaml",
                "--package",
                "com.public",
                "--into",
                "b",
                "--all");
        assertWrong("Missing required subcommand");
    }

    private static void assertWrong(String message, String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(message + "\n");
    }

    @Test
    void help() {
        Run help = Run.of("specs", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Usage: scaffold specs")
                .contains(
                        "--openapi=FILE",
                        "--package=NAME",
                        "--into=DIR",
                        "--all",
                        "--without-docs",
                        "--decisions=FILE");
    }
}
