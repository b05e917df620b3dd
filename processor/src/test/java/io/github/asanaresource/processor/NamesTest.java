package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models whose names emitted code, the language or the runtime use too. */
class NamesTest {

    private static final List<String> NAMES = List.of(
            "Error",
            "AsanaResource",
            "OpenEnum",
            "Presence",
            "Nullable",
            "EmittedType",
            "FieldDefinition",
            "FieldKind",
            "FieldTrait",
            "ResourceField",
            "ResourceModel",
            "ResourceBuilder",
            "ResourceType",
            "ResourceUnion",
            "UnionType",
            "OpenEnumType",
            "OpenEnumValue",
            "NoField",
            "UnreadableValue",
            "JsonModel",
            "JsonDocument",
            "ParsedJson",
            "Arrays",
            "Collections",
            "LinkedHashMap",
            "JsonProperty",
            "JsonCreator",
            "Generated",
            "GeneratedFromSpec",
            "Optional",
            "List",
            "Map",
            "Objects",
            "Consumer",
            "Stream",
            "URI",
            "LocalDate",
            "BigDecimal",
            "Record",
            "Enum",
            "MissingFieldsException");

    static Stream<Arguments> packagesOnEachCompiler() {
        return Stream.of("names", "")
                .flatMap(name -> Stream.of(SpecCompiler.values()).map(compiler -> Arguments.of(compiler, name)));
    }

    @ParameterizedTest
    @MethodSource("packagesOnEachCompiler")
    void modelsOfAwkwardNamesCompile(SpecCompiler compiler, String packageName) {
        List<JavaFileObject> specs =
                NAMES.stream().map(name -> spec(packageName, name)).toList();
        Compilation compilation = compiler.strict().compile(specs);
        assertThat(compilation).succeededWithoutWarnings();
        for (String name : NAMES) {
            assertThat(compilation).generatedSourceFile(packageName.isEmpty() ? name : packageName + "." + name);
        }
    }

    private static JavaFileObject spec(String packageName, String name) {
        String references = NAMES.stream()
                .map(other -> "    %sSpec %s();".formatted(other, "of" + other))
                .collect(Collectors.joining("\n"));
        String source = """
                @io.github.asanaresource.AsanaResource
                public interface %sSpec {
                    @io.github.asanaresource.Required String text();
                    java.time.LocalDate date();
                    java.net.URI uri();
                    java.math.BigDecimal number();
                    @io.github.asanaresource.OpenEnum({"a", "b"}) java.util.List<String> letters();
                    java.util.List<%1$sSpec> children();
                    java.util.Map<String, Object> any();
                    @Deprecated Boolean isOld();
                %s
                }
                """.formatted(name, references);
        String qualified = packageName.isEmpty() ? name + "Spec" : packageName + "." + name + "Spec";
        return JavaFileObjects.forSourceString(
                qualified, (packageName.isEmpty() ? "" : "package " + packageName + ";\n") + source);
    }

    @OnEachCompiler
    void specsOfOtherPackagesAreImported(SpecCompiler compiler) {
        JavaFileObject one = JavaFileObjects.forSourceString(
                "one.TaskSpec",
                "package one; @io.github.asanaresource.AsanaResource public interface TaskSpec { String gid(); }");
        JavaFileObject two = JavaFileObjects.forSourceString(
                "two.TaskSpec",
                "package two; @io.github.asanaresource.AsanaResource public interface TaskSpec"
                        + " { one.TaskSpec other(); TaskSpec self(); java.util.List<one.TaskSpec> others(); }");
        Compilation compilation = compiler.strict().compile(one, two);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("two.Task")
                .contentsAsUtf8String()
                .contains("public Optional<one.Task> other()");
    }

    @OnEachCompiler
    void wireNamesThatNoAccessorCanHaveAreGivenByAnnotation(SpecCompiler compiler) {
        String fields = Stream.of(
                        "class",
                        "public",
                        "hash_code",
                        "builder",
                        "fields",
                        "unknown_fields",
                        "assignee.any",
                        "is_open")
                .map(name -> "@com.fasterxml.jackson.annotation.JsonProperty(\"%s\") String %sField();"
                        .formatted(name, name.replace('.', '_')))
                .collect(Collectors.joining("\n"));
        Compilation compilation = compiler.strict()
                .compile(JavaFileObjects.forSourceString(
                        "names.TaskSpec",
                        "package names; @io.github.asanaresource.AsanaResource interface TaskSpec {" + fields + "}"));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("names.Task")
                .contentsAsUtf8String()
                .contains("ASSIGNEE_ANY_FIELD(\"assignee.any\", FieldKind.STRING),");
    }

    @OnEachCompiler
    void aModelCanHaveMoreFieldsThanAMethodCanHaveParameters(SpecCompiler compiler) {
        String fields = IntStream.range(0, 300)
                .mapToObj(number -> "@io.github.asanaresource.Required String field" + number + "();")
                .collect(Collectors.joining("\n"));
        Compilation compilation = compiler.strict()
                .compile(JavaFileObjects.forSourceString(
                        "names.TaskSpec",
                        "package names; @io.github.asanaresource.AsanaResource interface TaskSpec {" + fields + "}"));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("names.Task")
                .contentsAsUtf8String()
                .contains("FIELD299(\"field299\", FieldKind.STRING, FieldTrait.REQUIRED);");
    }
}
