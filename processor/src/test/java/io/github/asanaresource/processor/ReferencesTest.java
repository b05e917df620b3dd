package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.asanaresource.processor.specs.TaskCompactSpec;
import java.nio.file.Path;
import javax.tools.JavaFileObject;

/** Specs that refer to types from an earlier compilation: that of the tests, whose classes are on the class path. */
class ReferencesTest {

    private static Compilation compile(SpecCompiler compiler, String... accessors) {
        JavaFileObject spec = JavaFileObjects.forSourceLines(
                "other.PageSpec",
                "package other;",
                "import io.github.asanaresource.AsanaResource;",
                "import io.github.asanaresource.processor.specs.*;",
                "@AsanaResource public interface PageSpec {",
                String.join("\n", accessors),
                "}");
        return SpecCompiler.seeing(Path.of(ClassPaths.of(TaskCompactSpec.class)), compiler.strict())
                .compile(spec);
    }

    @OnEachCompiler
    void aModelOfTheClassPathIsNamedByItsType(SpecCompiler compiler) {
        Compilation compilation = compile(compiler, "TaskCompact task();", "java.util.List<TaskCompact> tasks();");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("other.Page")
                .contentsAsUtf8String()
                .contains("public List<TaskCompact> tasks()");
    }

    @OnEachCompiler
    void aModelOfTheClassPathIsNamedByItsSpec(SpecCompiler compiler) {
        Compilation compilation =
                compile(compiler, "TaskCompactSpec task();", "TaskCompactSpec.CreatedBySpec maker();");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("other.Page")
                .contentsAsUtf8String()
                .contains("import io.github.asanaresource.processor.specs.TaskCompactCreatedBy;");
    }

    @OnEachCompiler
    void aUnionOfTheClassPathIsNamedByItsTypeOrItsSpec(SpecCompiler compiler) {
        Compilation compilation = compile(
                compiler, "MembershipCompact membership();", "java.util.List<MembershipCompactSpec> memberships();");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("other.Page")
                .contentsAsUtf8String()
                .contains("case \"membership\" -> MembershipCompact.TYPE;");
        assertThat(compilation)
                .generatedSourceFile("other.Page")
                .contentsAsUtf8String()
                .contains("public List<MembershipCompact> memberships()");
    }

    @OnEachCompiler
    void aVariantIsNoResource(SpecCompiler compiler) {
        Compilation compilation = compile(compiler, "MembershipCompact.Team team();");
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("team() has the type Team, which is neither a spec nor a model")
                .inFile(compilation.sourceFiles().get(0))
                .onLine(5);
    }

    @OnEachCompiler
    void partsOfAModelAreNoResources(SpecCompiler compiler) {
        Compilation compilation = compile(compiler, "TaskCompact.Builder builder1();", "TaskCompact.Field field1();");
        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining("builder1() has the type Builder, which is neither a spec nor a model")
                .inFile(compilation.sourceFiles().get(0))
                .onLine(5);
        assertThat(compilation)
                .hadErrorContaining(
                        "field1() has the type Field, an enum that cannot hold values that Asana adds later")
                .inFile(compilation.sourceFiles().get(0))
                .onLine(6);
    }

    @OnEachCompiler
    void whatOnlyAnotherPackageCanSeeIsNotInherited(SpecCompiler compiler) {
        JavaFileObject base = JavaFileObjects.forSourceLines(
                "one.BaseSpec",
                "package one;",
                "import io.github.asanaresource.*;",
                "@AsanaResource public interface BaseSpec extends EnumeratedSpec { java.util.List<HiddenSpec> hidden(); }",
                "@AsanaResource interface HiddenSpec { String gid(); }",
                "@AsanaResource interface EnumeratedSpec { @OpenEnum(\"a\") String letter(); }");
        JavaFileObject heir = JavaFileObjects.forSourceLines(
                "two.HeirSpec",
                "package two;",
                "import io.github.asanaresource.*;",
                "@AsanaResource public interface HeirSpec extends one.BaseSpec { String gid(); }",
                "class Uses { Heir heir = Heir.builder().gid(\"1\").letter(HeirLetter.A).build(); }");
        Compilation compilation = compiler.strict().compile(base, heir);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "hidden() exposes the type emitted from HiddenSpec, which is visible only in the package"
                                + " one, but BaseSpec is public: make HiddenSpec public [type-hidden]")
                .inFile(base)
                .onLine(3);
    }

    private static void assertOneError(Compilation compilation, long line, String message) {
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(message)
                .inFile(compilation.sourceFiles().get(0))
                .onLine(line);
    }

    private static Compilation compileHeir(SpecCompiler compiler, String annotation, String header) {
        JavaFileObject spec = JavaFileObjects.forSourceLines(
                "other.HeirSpec",
                "package other;",
                "import io.github.asanaresource.AsanaResource;",
                "import io.github.asanaresource.processor.Library;",
                annotation,
                "public interface HeirSpec " + header,
                "class Uses { Heir heir = Heir.builder().build(); }");
        return SpecCompiler.seeing(Path.of(ClassPaths.of(Library.class)), compiler.strict())
                .compile(spec);
    }

    /** Compilers cannot report a position in a class file. */
    @OnEachCompiler
    void whatIsWrongWithAParentOfTheClassPathIsReportedWhereItIsInherited(SpecCompiler compiler) {
        assertOneError(
                compileHeir(compiler, "@AsanaResource", "extends Library.Counted {}"),
                5,
                "HeirSpec inherits int count() from Counted, but no field can have its type: declare count() here"
                        + " with another type, and write @AsanaResource(basedOn = Counted.class) instead of extends"
                        + " [parent-unsuitable]");
        assertOneError(
                compileHeir(compiler, "@AsanaResource(basedOn = Library.Built.class)", "{}"),
                4,
                "HeirSpec inherits String builder() from Built, but its name clashes with another member of the"
                        + " model: remove Built from its parents and declare the fields of the model here"
                        + " [parent-unsuitable]");
    }

    @OnEachCompiler
    void aParentOfTheClassPathCanHaveWhatSpecsDeclareOtherwise(SpecCompiler compiler) {
        assertThat(compileHeir(
                        compiler, "@AsanaResource(basedOn = Library.Counted.class)", "{ long count(); String gid(); }"))
                .succeededWithoutWarnings();
        assertThat(compileHeir(compiler, "@AsanaResource", "extends Library.Marker { String gid(); }"))
                .succeededWithoutWarnings();
    }
}
