package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models with names that emitted code, the language or the runtime also uses. */
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
            "ResourceSelection",
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
            "UnaryOperator",
            "Stream",
            "URI",
            "LocalDate",
            "BigDecimal",
            "Record",
            "Enum",
            "MissingFieldsException");

    @ParameterizedTest
    @ValueSource(strings = {"names", ""})
    void modelsOfAwkwardNamesCompile(String packageName) {
        assertModelsOfAwkwardNamesCompile(SpecCompiler.JAVAC, packageName);
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(strings = {"names", ""})
    void modelsOfAwkwardNamesCompileOnEclipsesCompiler(String packageName) {
        assertModelsOfAwkwardNamesCompile(SpecCompiler.ECJ, packageName);
    }

    private static void assertModelsOfAwkwardNamesCompile(SpecCompiler compiler, String packageName) {
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
                        "opt_fields",
                        "all",
                        "path",
                        "select",
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

    /** A model, an enum and a union. */
    private static final Set<String> EMITTED = Set.of("Access.java", "Color.java", "RateOrPlaceholder.java");

    /**
     * Uses each word of emitted code as every name that a user can choose. Either the name is refused, or the emitted
     * code compiles. Runs on javac alone, to save time.
     */
    @Tag("thorough")
    @Test
    void everyWordOfEmittedCodeCanBeAnyNameOrIsRefused() throws IOException {
        List<String> words = GoldenFiles.read(GoldenFiles.GOLDEN).entrySet().stream()
                .filter(file -> EMITTED.contains(file.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(text ->
                        Pattern.compile("\\w+").matcher(withoutComments(text)).results())
                .map(MatchResult::group)
                .filter(word -> SourceVersion.isName(word, SourceVersion.RELEASE_17))
                .filter(word -> !word.matches(
                        "(?!TYPE$)[A-Z_0-9]{3,}|(Specimen|Wide|Membership|Task|Rate|Job|Project|Awkward).*"))
                .distinct()
                .sorted()
                .toList();
        assertThat(words)
                .contains(
                        "io",
                        "java",
                        "json",
                        "value",
                        "wireName",
                        "TYPE",
                        "serialVersionUID",
                        "Builder",
                        "Objects",
                        "Override");
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            addSpecs(words.get(i), "names" + i, sources);
        }
        // Some words make specs that are not valid Java, such as a method hashCode() of another type.
        List<JavaFileObject> specs = withoutErrors(
                sources,
                SpecCompiler.JAVAC
                        .with()
                        .withOptions("-proc:none", "--should-stop=ifError=FLOW", "-Xmaxerrs", "100000"));
        List<JavaFileObject> accepted = withoutErrors(
                specs, SpecCompiler.JAVAC.with(new AsanaResourceProcessor()).withOptions("-Xmaxerrs", "100000"));
        assertThat(accepted).hasSizeGreaterThan(sources.size() * 2 / 3);
        assertThat(SpecCompiler.JAVAC
                        .with(new AsanaResourceProcessor())
                        .compile(accepted)
                        .errors())
                .isEmpty();
    }

    /** Leaves out packages with an error, because the sources of a package refer to each other. */
    private static List<JavaFileObject> withoutErrors(List<JavaFileObject> sources, Compiler compiler) {
        Set<String> wrong = compiler.compile(sources).errors().stream()
                .map(error -> packageOf(error.getSource()))
                .collect(Collectors.toSet());
        return sources.stream()
                .filter(source -> !wrong.contains(packageOf(source)))
                .toList();
    }

    private static String packageOf(JavaFileObject source) {
        String name = source.getName();
        return name.substring(name.startsWith("/") ? 1 : 0, name.lastIndexOf('/'));
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** Sources in which everything has the word as its name, each in a package of its own. */
    private static void addSpecs(String word, String root, List<JavaFileObject> sources) {
        add(
                sources,
                root + ".model",
                "ASpec",
                "@AsanaResource(name = \"%s\") public interface ASpec"
                        + " { String gid(); ASpec self(); List<ASpec> list(); @OpenEnum(\"a\") String status(); }",
                word);
        add(
                sources,
                root + ".model",
                "BSpec",
                "@AsanaResource public interface BSpec { ASpec a(); List<ASpec> as(); }",
                word);
        add(
                sources,
                root + ".field",
                "ASpec",
                "@AsanaResource public interface ASpec"
                        + " { ASpec %s(); List<ASpec> other(); @OpenEnum(\"a\") String status(); }",
                word);
        add(
                sources,
                root + ".date",
                "ASpec",
                "@AsanaResource public interface ASpec { java.time.LocalDate %s(); }",
                word);
        add(
                sources,
                root + ".variant",
                "AnySpec",
                "@Union(\"k\") public interface AnySpec { @Variant(\"a\") ASpec %s(); @Variant(\"b\") ASpec other();"
                        + " @AsanaResource interface ASpec { AnySpec any(); } }",
                word);
        add(sources, root + ".constant", "ColorSpec", "@OpenEnum public enum ColorSpec { %s, OTHER }", word);
        add(
                sources,
                root + ".openenum",
                "ASpec",
                "@AsanaResource public interface ASpec"
                        + " { @OpenEnum(value = \"a\", name = \"%s\") List<String> status(); }",
                word);
        if (!word.matches("ASpec|AnySpec|A|Any|record|sealed")) {
            sources.add(JavaFileObjects.forSourceString(
                    root + ".beside." + word, "package " + root + ".beside; class " + word + " {}"));
            add(
                    sources,
                    root + ".beside",
                    "ASpec",
                    "@AsanaResource public interface ASpec { java.lang.String gid(); ASpec a(); java.lang.Long size();"
                            + " AnySpec any(); @OpenEnum(\"a\") java.lang.String status(); @java.lang.Deprecated"
                            + " java.lang.Object o(); }",
                    word);
            add(
                    sources,
                    root + ".beside",
                    "AnySpec",
                    "@Union(\"k\") public interface AnySpec { @Variant(\"a\") ASpec a(); }",
                    word);
        }
        // The specs themselves could not refer to a package that has the name of a type of java.lang.
        if (Character.isLowerCase(word.charAt(0))) {
            add(sources, word + ".one", "PartSpec", "@AsanaResource public interface PartSpec { String gid(); }", word);
            add(sources, word + ".two", "PartSpec", "@AsanaResource public interface PartSpec { String gid(); }", word);
            add(
                    sources,
                    word + ".both",
                    "ASpec",
                    "@AsanaResource public interface ASpec { %1$s.one.PartSpec %1$s();"
                            + " %1$s.two.PartSpec two(); List<%1$s.one.PartSpec> others(); }",
                    word);
            add(
                    sources,
                    word + ".both",
                    "AnySpec",
                    "@Union(\"k\") public interface AnySpec"
                            + " { @Variant(\"a\") %1$s.one.PartSpec one(); @Variant(\"b\") %1$s.two.PartSpec part(); }",
                    word);
        }
    }

    private static void add(List<JavaFileObject> sources, String packageName, String name, String text, String word) {
        sources.add(JavaFileObjects.forSourceString(
                packageName + "." + name,
                "package " + packageName + "; import io.github.asanaresource.*; import java.util.List; "
                        + String.format(text, word)));
    }

    @OnEachCompiler
    void aTypeThatHidesAPackageIsReportedWhereTheModelNeedsTheWholeName(SpecCompiler compiler) {
        JavaFileObject io = JavaFileObjects.forSourceString("names.io", "package names; class io {}");
        JavaFileObject spec = JavaFileObjects.forSourceString(
                "names.ASpec",
                "package names; import io.github.asanaresource.AsanaResource;\n"
                        + "@AsanaResource(name = \"FieldKind\") interface ASpec { String gid(); }");
        Compilation compilation = compiler.emitting().compile(io, spec);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "FieldKind cannot refer to the types of the package io, since a type io in its own package"
                                + " hides it: rename that type [package-hidden]")
                .inFile(spec)
                .onLine(2);
    }
}
