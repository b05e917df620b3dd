package io.github.asanaresource.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * The messages about types that a spec forgot to import: an error of the compiler at each, and one note of the
 * processor.
 */
class UnknownTypesTest {

    private static Compilation compile(SpecCompiler compiler, String type) {
        return compiler.strict()
                .compile(JavaFileObjects.forSourceLines(
                        "specs.TaskSpec",
                        "package specs;",
                        "@io.github.asanaresource.AsanaResource interface TaskSpec {",
                        type + " one();",
                        type + " two();",
                        "}"));
    }

    /** The only note of the processor. There must be no errors but the two of the compiler itself. */
    private static String noteOn(Compilation compilation) {
        assertThat(compilation.errors()).extracting(Diagnostic::getLineNumber).containsExactlyInAnyOrder(3L, 4L);
        List<? extends Diagnostic<?>> notes = compilation.notes().stream()
                .filter(note -> note.getMessage(Locale.ROOT).endsWith("]"))
                .toList();
        assertThat(notes).extracting(Diagnostic::getLineNumber).containsExactly(3L);
        return notes.get(0).getMessage(Locale.ROOT);
    }

    @OnEachCompiler
    void anImportIsNamedOnce(SpecCompiler compiler) {
        for (String type :
                List.of("java.time.LocalDate", "java.time.OffsetDateTime", "java.math.BigDecimal", "java.net.URI")) {
            String name = type.substring(type.lastIndexOf('.') + 1);
            assertThat(noteOn(compile(compiler, name)))
                    .isEqualTo(name + " is not imported: write import " + type + " [type-unknown]");
        }
    }

    /** JDK 17 does not provide the name of such a type. */
    @OnEachCompiler
    void soIsThatOfATypeWithArguments(SpecCompiler compiler) {
        boolean nameless = compiler == SpecCompiler.JAVAC && Runtime.version().feature() == 17;
        String both =
                "one() has a parameterized type that is neither in the sources nor on the class path: write import"
                        + " java.util.List or import java.util.Map, the only parameterized field types [type-unknown]";
        assertThat(noteOn(compile(compiler, "List<String>")))
                .isEqualTo(nameless ? both : "List is not imported: write import java.util.List [type-unknown]");
        assertThat(noteOn(compile(compiler, "Map<String, Long>")))
                .isEqualTo(nameless ? both : "Map is not imported: write import java.util.Map [type-unknown]");
    }

    @OnEachCompiler
    void aSpecOfAnotherPackageIsNamedWithIt(SpecCompiler compiler) {
        Compilation compilation = compiler.strict()
                .compile(
                        JavaFileObjects.forSourceString(
                                "one.UserSpec",
                                "package one; @io.github.asanaresource.AsanaResource public interface UserSpec {}"),
                        JavaFileObjects.forSourceLines(
                                "two.TaskSpec",
                                "package two;",
                                "@io.github.asanaresource.AsanaResource interface TaskSpec {",
                                "UserSpec one();",
                                "UsreSpec two();",
                                "}"));
        assertThat(compilation.errors()).hasSize(2);
        assertThat(compilation.notes())
                .extracting(note -> note.getLineNumber() + ": " + note.getMessage(Locale.ROOT))
                .filteredOn(note -> note.endsWith("]"))
                .containsExactly(
                        "3: UserSpec is not imported: write import one.UserSpec [type-unknown]",
                        "4: UsreSpec is neither in the sources nor on the class path, and no spec emits it: did you mean"
                                + " one.UserSpec? [type-unknown]");
    }

    @OnEachCompiler
    void aNameThatIsLikeNoOtherIsExplained(SpecCompiler compiler) {
        assertThat(noteOn(compile(compiler, "Missing")))
                .isEqualTo(
                        "Missing is neither in the sources nor on the class path, and no spec emits it: correct the name,"
                                + " import it, or write the spec MissingSpec [type-unknown]");
        assertThat(noteOn(compile(compiler, "MissingSpec"))).contains(" or write the spec MissingSpec [");
    }
}
