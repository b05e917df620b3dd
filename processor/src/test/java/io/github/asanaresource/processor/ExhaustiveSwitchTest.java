package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

/**
 * What users on Java 21 and later can write of unions; the class path has those of the tests. The POM leaves this test out on
 * earlier JDKs.
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
