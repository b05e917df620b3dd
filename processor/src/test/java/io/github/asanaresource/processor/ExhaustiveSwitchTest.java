package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/**
 * Switches over unions, as users can write them on Java 21 and later. The class path has the unions of the tests. The
 * POM excludes this test on earlier JDKs.
 */
class ExhaustiveSwitchTest {

    private static Compilation compile(String... cases) {
        return Compiler.javac()
                .withOptions("--release", "21", "-proc:none", "-Xlint:all", "-Werror")
                .compile(JavaFileObjects.forSourceLines(
                        "Uses",
                        "import io.github.asanaresource.processor.specs.*;",
                        "class Uses { static Object use(CustomFieldReference reference) { return switch (reference) {",
                        String.join("\n", cases),
                        "}; } }"));
    }

    @Test
    void aSwitchOverAllVariantsNeedsNoDefault() {
        assertThat(compile(
                        "case CustomFieldReference.Gid(String gid) -> gid;",
                        "case CustomFieldReference.Definition definition -> definition.value();",
                        "case CustomFieldReference.Unrecognized(Object json) -> json;"))
                .succeededWithoutWarnings();
    }

    @Test
    void aSwitchThatForgetsOneDoesNotCompile() {
        assertThat(compile(
                        "case CustomFieldReference.Gid(String gid) -> gid;",
                        "case CustomFieldReference.Definition definition -> definition.value();"))
                .hadErrorContaining("does not cover all possible input values");
    }
}
