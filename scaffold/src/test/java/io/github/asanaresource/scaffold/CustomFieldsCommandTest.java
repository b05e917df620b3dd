package io.github.asanaresource.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.scaffold.openapi.OpenApiDocument;
import io.github.asanaresource.scaffold.openapi.OpenApiFile;
import io.github.asanaresource.scaffold.openapi.Schema;
import io.github.asanaresource.scaffold.openapi.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interface and the enums that a saved answer of the API becomes, and what a second run leaves as it is. */
class CustomFieldsCommandTest {

    private static final Path SMALL = Path.of("src/test/resources/custom-fields");
    private static final Path PACKAGE = Path.of("com/example");

    /** What users write: a response and a request with the custom fields. */
    private static final String SPECS = """
        package com.example;

        import io.github.asanaresource.AsanaResource;
        import java.util.List;
        import java.util.Map;

        interface SprintSpecs {

            @AsanaResource
            interface ElementSpec {

                String gid();
            }

            @AsanaResource
            interface SprintTaskSpec extends SprintFields {

                String gid();

                String name();

                List<ElementSpec> customFields();
            }

            @AsanaResource
            interface SprintTaskUpdateSpec extends SprintFields {

                String name();

                Map<String, Object> customFields();
            }
        }
        """;

    @TempDir
    private Path folder;

    private Run run(Path answer) {
        return Run.of(
                "custom-fields",
                "--settings",
                answer.toString(),
                "--package",
                "com.example",
                "--into",
                folder.toString(),
                "--name",
                "SprintFields");
    }

    private Run run(String answer) throws IOException {
        return run(Files.writeString(folder.resolve("answer.json"), answer));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(PACKAGE).resolve(file));
    }

    private void replace(String file, String old, String replacement) throws IOException {
        assertThat(text(file)).contains(old);
        Files.writeString(folder.resolve(PACKAGE).resolve(file), text(file).replace(old, replacement));
    }

    private void assertCompiles() throws IOException {
        Files.writeString(folder.resolve(PACKAGE).resolve("SprintSpecs.java"), SPECS);
        assertThat(Compilation.messages(folder, folder.resolve("classes"))).isEmpty();
        Files.delete(folder.resolve(PACKAGE).resolve("SprintSpecs.java"));
    }

    @Test
    void eachKindBecomesAnAccessor() throws IOException {
        Run run = run(SMALL.resolve("answer.json"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.files(folder)).isEqualTo(Run.files(SMALL.resolve("specs")));
        assertCompiles();
        Path specs = folder.resolve(PACKAGE);
        assertThat(run.out())
                .isEqualTo("created " + specs.resolve("SprintFields.java") + "\ncreated "
                        + specs.resolve("PrioritySpec.java") + "\ncreated " + specs.resolve("ChannelSpec.java") + """

                        left out the custom field Mood (1204567890123465), whose resource_subtype emotion is unknown
                        left out the custom field Empty (1204567890123466), for which the answer has no enum_options
                        the answer is not the last page: run the command with the next page, too
                        3 created, 0 changed, 0 unchanged
                        """);
        assertThat(run.err())
                .isEqualTo("Reading " + SMALL.resolve("answer.json") + "\nComparing 13 custom fields with " + specs
                        + "\n");
    }

    /** The test of the stand-in compares what it sends with this file. */
    @Test
    void theAnswerOfTheStandIn() throws IOException {
        Run run = run(
                Path.of("../example/src/main/resources/io/github/asanaresource/example/custom_field_settings.json"));
        assertThat(run.lastLine()).isEqualTo("2 created, 0 changed, 0 unchanged");
        assertThat(Run.files(folder)).isEqualTo(Run.files(SMALL.resolve("stand-in")));
        assertCompiles();
    }

    /** Users extend specs of tasks in another package, which the command does not see. */
    @Test
    void noCustomFieldIsNamedLikeAFieldOfATask() throws IOException {
        OpenApiDocument document = OpenApiFile.read(Run.FACTS.resolve("2026-06-11.json"));
        Set<String> fields = new TreeSet<>();
        Stream.of("TaskResponse", "TaskCreateRequest", "TaskUpdateRequest")
                .forEach(schema -> addFields(document, schema, fields));
        String answer = fields.stream()
                .map(field -> "{\"gid\":\"" + Math.abs((long) field.hashCode()) + "\",\"name\":\""
                        + field.replace('_', ' ') + "\",\"resource_subtype\":\"text\"}")
                .collect(Collectors.joining(",", "[", "]"));
        run(answer);
        List<String> accessors = text("SprintFields.java")
                .lines()
                .filter(line -> line.endsWith("();"))
                .map(String::strip)
                .toList();
        assertThat(accessors)
                .hasSize(fields.size())
                .hasSizeGreaterThan(40)
                .allMatch(accessor -> accessor.endsWith("Field();"))
                .contains("String dueOnField();");
        run("[{\"gid\": \"1\", \"name\": \"Status\", \"resource_subtype\": \"text\"}]");
        assertThat(text("SprintFields.java")).contains("String status();");
    }

    private static void addFields(OpenApiDocument document, String schema, Set<String> fields) {
        Shape shape = ((Schema.Resource) document.schemas().get(schema)).shape();
        shape.parents().forEach(parent -> addFields(document, parent, fields));
        shape.properties().forEach(property -> fields.add(property.name()));
    }

    @Test
    void anyNameBecomesOneInJava() throws IOException {
        Run run = run(SMALL.resolve("odd-names.json"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.files(folder)).isEqualTo(Run.files(SMALL.resolve("odd-names")));
        assertCompiles();
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        for (String answer : new String[] {"answer.json", "odd-names.json"}) {
            run(SMALL.resolve(answer));
        }
        Map<String, String> files = Run.files(folder);
        for (String answer : new String[] {"answer.json", "odd-names.json"}) {
            assertThat(run(SMALL.resolve(answer)).lastLine()).startsWith("0 created, 0 changed, ");
        }
        assertThat(Run.files(folder)).isEqualTo(files);
        assertCompiles();
    }

    @Test
    void customFieldsOfAWorkspaceAndABareArray() throws IOException {
        String customFields = """
            [{"gid": "1", "name": "Customer", "resource_subtype": "text"},
             {"gid": "2", "name": "Old", "type": "number", "description": null, "enum_options": null}]""";
        run("{\"data\": " + customFields + ", \"next_page\": null}");
        String expected = """
            package com.example;

            import io.github.asanaresource.CustomField;
            import java.math.BigDecimal;

            /** Custom fields of a workspace. */
            public interface SprintFields {

                /** Customer */
                @CustomField("1")
                String customer();

                /** Old */
                @CustomField("2")
                BigDecimal old();
            }
            """;
        assertThat(text("SprintFields.java")).isEqualTo(expected);
        Files.delete(folder.resolve(PACKAGE).resolve("SprintFields.java"));
        assertThat(run(customFields).lastLine()).isEqualTo("1 created, 0 changed, 0 unchanged");
        assertThat(text("SprintFields.java")).isEqualTo(expected);
    }

    @Test
    void whatAPersonHasNamedStaysAndWhatIsNewIsAdded() throws IOException {
        String before = """
            {"data": [
              {"gid": "1", "name": "Points", "resource_subtype": "number"},
              {"gid": "2", "name": "Priority", "resource_subtype": "enum", "enum_options": [
                {"gid": "21", "name": "Low"}, {"gid": "22", "name": "High"}]},
              {"gid": "3", "name": "Reviewers", "resource_subtype": "people"}]}
            """;
        run(before);
        replace("SprintFields.java", "/** Points */", "/** How much work it is. */");
        replace("SprintFields.java", "points()", "effort()");
        replace("SprintFields.java", "List<String> reviewers()", "List<SprintSpecs.ElementSpec> reviewedBy()");
        replace("SprintFields.java", "PrioritySpec", "UrgencySpec");
        replace("PrioritySpec.java", "LOW", "LATER");
        replace("PrioritySpec.java", "PrioritySpec", "UrgencySpec");
        Path specs = folder.resolve(PACKAGE);
        Files.move(specs.resolve("PrioritySpec.java"), specs.resolve("UrgencySpec.java"));
        Run run = run("""
            {"data": [
              {"gid": "1", "name": "Story points", "resource_subtype": "number", "description": "New"},
              {"gid": "4", "name": "Effort", "resource_subtype": "text"},
              {"gid": "2", "name": "Priority", "resource_subtype": "enum", "enum_options": [
                {"gid": "21", "name": "Low"}, {"gid": "23", "name": "Later", "enabled": false},
                {"gid": "22", "name": "High"}]},
              {"gid": "3", "name": "Reviewers", "resource_subtype": "people"}]}
            """);
        assertThat(run.out())
                .isEqualTo("changed " + specs.resolve("SprintFields.java") + """

                    SprintFields.effortField(): new
                changed\s""" + specs.resolve("UrgencySpec.java")
                        + """

                    UrgencySpec: + "23"
                0 created, 2 changed, 0 unchanged
                """);
        assertThat(text("SprintFields.java")).isEqualTo("""
            package com.example;

            import io.github.asanaresource.CustomField;
            import java.math.BigDecimal;
            import java.util.List;

            /** Custom fields of a workspace. */
            public interface SprintFields {

                /** How much work it is. */
                @CustomField("1")
                BigDecimal effort();

                /** Effort */
                @CustomField("4")
                String effortField();

                /** Priority */
                @CustomField("2")
                UrgencySpec priority();

                /** Reviewers */
                @CustomField("3")
                List<SprintSpecs.ElementSpec> reviewedBy();
            }
            """);
        assertThat(text("UrgencySpec.java")).isEqualTo("""
            package com.example;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import io.github.asanaresource.OpenEnum;

            /** Priority */
            @OpenEnum
            public enum UrgencySpec {
                /** Low */
                @JsonProperty("21")
                LATER,

                /** Later */
                @JsonProperty("23")
                LATER_2,

                /** High */
                @JsonProperty("22")
                HIGH
            }
            """);
        assertCompiles();
    }

    @Test
    void typesCanBeRenamedInAnyScript() throws IOException {
        String answer = """
            [{"gid": "1", "name": "優先度", "resource_subtype": "enum", "enum_options": [{"gid": "11", "name": "高い"}]}]
            """;
        run(answer);
        replace("SprintFields.java", "OptionSpec", "優先Spec");
        replace("OptionSpec.java", "OptionSpec", "優先Spec");
        Path specs = folder.resolve(PACKAGE);
        Files.move(specs.resolve("OptionSpec.java"), specs.resolve("優先Spec.java"));
        Run run = run(answer.replace("}]}", "}, {\"gid\": \"12\", \"name\": \"低い\"}]}"));
        assertThat(run.out()).endsWith("    優先Spec: + \"12\"\n0 created, 1 changed, 1 unchanged\n");
        assertThat(text("優先Spec.java")).contains("@JsonProperty(\"12\")\n    低い\n");
        assertCompiles();
    }

    @Test
    void namesOfTheSpecsThatExtendItAreTaken() throws IOException {
        Files.createDirectories(folder.resolve(PACKAGE));
        Files.writeString(
                folder.resolve(PACKAGE).resolve("SprintSpecs.java"),
                SPECS.replace("String name();", "String name();\n\n        String notes();"));
        run("[{\"gid\": \"1\", \"name\": \"Notes\", \"resource_subtype\": \"text\"}]");
        assertThat(text("SprintFields.java")).contains("    String notesField();\n");
        assertThat(Compilation.messages(folder, folder.resolve("classes"))).isEmpty();
    }

    @Test
    void withoutDocs() throws IOException {
        Path answer = Files.writeString(
                folder.resolve("answer.json"), "[{\"gid\": \"1\", \"name\": \"A\", \"resource_subtype\": \"text\"}]");
        Run.of(
                "custom-fields",
                "--settings=" + answer,
                "--package=com.example",
                "--into=" + folder,
                "--name=SprintFields",
                "--without-docs");
        assertThat(text("SprintFields.java")).contains("String a();").doesNotContain("/**");
    }

    private void fails(String answer, String message) throws IOException {
        Run run = run(answer);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder + "/", ""))
                .startsWith("Reading answer.json\n")
                .endsWith("\n" + message + "\n");
        assertThat(run.err().lines().filter(line -> !line.startsWith("Comparing ")))
                .hasSize(2);
        assertThat(Run.files(folder)).isEmpty();
    }

    @Test
    void aDamagedAnswer() throws IOException {
        fails(
                "{\"data\": [",
                "answer.json is not valid JSON: line 1, column 11, at $.data[0]: expected a value or the end of the"
                        + " array, not the end of the document");
        String other = "answer.json is no answer with custom fields: it has no data";
        fails("{\"errors\": [{\"message\": \"Not Authorized\"}]}", other);
        fails("null", other);
        fails("5", other);
        fails("{\"data\": {}}", "answer.json: data is not an array but an object");
        fails("[1]", "answer.json: data[0] is not an object but a number");
        fails("[null]", "answer.json: data[0] is not an object but null");
        fails(
                "{\"data\": [{\"custom_field\": {\"name\": \"A\", \"resource_subtype\": \"text\"}}]}",
                "answer.json: data[0].custom_field has no gid");
        fails(
                "[{\"gid\": \"x\", \"name\": \"A\", \"resource_subtype\": \"text\"}]",
                "answer.json: data[0] has a gid that does not consist of digits");
        fails(
                "[{\"gid\": 1, \"resource_subtype\": \"text\"}]",
                "answer.json: data[0].gid is not a string but a number");
        fails(
                "[{\"gid\": \"1\", \"resource_subtype\": \"text\"}]",
                "answer.json: data[0] has no name: ask for it with opt_fields");
        fails(
                "[{\"gid\": \"1\", \"name\": \"A\"}]",
                "answer.json: data[0] has no resource_subtype: ask for it with opt_fields");
        fails(
                "[{\"gid\": \"1\", \"name\": \"A\", \"resource_subtype\": \"enum\", \"enum_options\": [{\"gid\": \"2\"}]}]",
                "answer.json: data[0].enum_options[0] has no name: ask for it with opt_fields");
    }

    @Test
    void aMissingFile() {
        Run run = run(folder.resolve("none.json"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("none.json does not exist\n");
    }

    @Test
    void aNameThatAnEnumHas() throws IOException {
        Path file = Files.createDirectories(folder.resolve(PACKAGE)).resolve("SprintFields.java");
        Files.writeString(file, "package com.example;\n\nenum SprintFields { A }\n");
        Run run = run("[]");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .endsWith("SprintFields is no interface that can have custom fields: choose another name\n");
    }

    @Test
    void wrongCommands() {
        String[] start = {"custom-fields", "--settings=a.json", "--into=b"};
        Run name = Run.of(start[0], start[1], start[2], "--package=com.example", "--name=class");
        assertThat(name.code()).isEqualTo(2);
        assertThat(name.err()).startsWith("class cannot be the name of an interface\n");
        Run packageName = Run.of(start[0], start[1], start[2], "--package=com.public", "--name=SprintFields");
        assertThat(packageName.code()).isEqualTo(2);
        assertThat(packageName.err()).startsWith("com.public cannot be the name of a package\n");
    }

    @Test
    void help() {
        Run help = Run.of("custom-fields", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .startsWith("Usage: scaffold custom-fields")
                .contains("--settings=FILE", "--package=NAME", "--into=DIR", "--name=NAME", "--without-docs");
    }
}
