package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.asanaresource.processor.specs.TaskCompactSpec;
import java.nio.file.Path;
import javax.tools.JavaFileObject;

/** Specs that name what an earlier compilation has emitted; that of the tests, whose classes are on the class path. */
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
                        "field1() has the type Field, which is an enum, which has no place for what Asana adds")
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
                        "HeirSpec has hidden() from BaseSpec with the type HiddenSpec, which only the package one"
                                + " can see: make it public [type-hidden]")
                .inFile(heir)
                .onLine(3);
    }
}
