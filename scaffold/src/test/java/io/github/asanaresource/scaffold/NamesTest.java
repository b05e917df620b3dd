package io.github.asanaresource.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.ResourceBuilder;
import io.github.asanaresource.ResourceModel;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever names a document has for fields, strings, objects and schemas, the processor accepts the specs. */
class NamesTest {

    private static final List<String> KEYWORDS = List.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "record",
            "return",
            "sealed",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "var",
            "void",
            "volatile",
            "while",
            "yield",
            "_");

    private static final List<String> ODD = List.of(
            "get_name",
            "name",
            "getName",
            "get",
            "is_local",
            "name_as_string",
            "x-y",
            "x_y",
            "xY",
            "X",
            "1st",
            "a b",
            "größe",
            "名前",
            "$",
            "image_128x128",
            "url",
            "URL",
            "string",
            "field",
            "builder",
            "opt_fields",
            "all",
            "unrecognized",
            "Object");

    @TempDir
    private Path folder;

    @Test
    void theProcessorAcceptsThemAll() throws IOException {
        Set<String> names = new LinkedHashSet<>(ODD);
        names.addAll(KEYWORDS);
        Stream.of(Object.class, ResourceModel.class, ResourceBuilder.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(Method::getName)
                .filter(name -> name.indexOf('$') < 0)
                .sorted()
                .forEach(names::add);
        StringBuilder document = new StringBuilder("openapi: 3.0.0\ncomponents:\n  schemas:\n    Everything:\n");
        document.append("      type: object\n      properties:\n");
        names.forEach(name -> document.append("        \"" + name + "\": {type: string}\n"));
        document.append("        \"all objects\": {type: object, properties: {");
        document.append(names.stream()
                .map(name -> "\"" + name + "\": {type: object, properties: {gid: {type: string}}}")
                .collect(Collectors.joining(", ")));
        document.append("}}\n        all strings: {type: string, enum: [");
        document.append(names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")));
        document.append("]}\n"
                + "        all few: {type: string, enum: [a, b]}\n"
                + "        all some: {type: string, enum: ['*', '1', '-']}\n");
        // A union with a variant for each type that emitted unions refer to.
        List<String> variants = List.of("List", "Selection", "ResourceSelection", "UnaryOperator", "Objects", "String");
        document.append("    Union: {oneOf: [");
        document.append(variants.stream()
                .map(name -> "{$ref: '#/components/schemas/" + name + "Compact'}")
                .collect(Collectors.joining(", ")));
        document.append("]}\n");
        variants.forEach(name -> document.append("    " + name
                + "Compact: {type: object, properties: {resource_type: {type: string, example: " + name + "}}}\n"));
        Stream.of(
                        "String",
                        "Object",
                        "Field",
                        "Builder",
                        "Selection",
                        "task-compact",
                        "task_compact",
                        "Everything_all_few",
                        "Name")
                .forEach(name ->
                        document.append("    " + name + ": {type: object, properties: {gid: {type: string}}}\n"));
        Path openapi = folder.resolve("api.yaml");
        Files.writeString(openapi, document);
        Run run = Run.specs(openapi, "com.example", folder, "--all");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Compilation.messages(folder, folder.resolve("classes"))).isEmpty();
        assertThat(Run.files(folder).get("EverythingSpec.java"))
                .contains(
                        "@JsonProperty(\"public\")\n    String publicField();",
                        "@JsonProperty(\"wait\")\n    String waitField();");
        assertThat(Run.specs(openapi, "com.example", folder, "--all").lastLine())
                .startsWith("0 created, 0 changed, ");
    }
}
