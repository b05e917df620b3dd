package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Specs and types that come in later rounds, from other processors or from this one. */
class RoundsTest {

    /** Emits sources, one in each round from a certain one on. */
    @SupportedAnnotationTypes("*")
    private static final class Emitter extends AbstractProcessor {

        private final List<JavaFileObject> sources;
        private int quietRounds;

        Emitter(int quietRounds, JavaFileObject... sources) {
            this.quietRounds = quietRounds;
            this.sources = new ArrayList<>(List.of(sources));
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!sources.isEmpty() && quietRounds-- <= 0) {
                JavaFileObject source = sources.remove(0);
                String name = source.getName().replace('/', '.').replace(".java", "");
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.append(source.getCharContent(false));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    private static final JavaFileObject TASK = source("TaskSpec", "ProjectSpec project(); Portfolio portfolio();");
    private static final JavaFileObject USER = source("UserSpec", "String gid();");
    private static final JavaFileObject PROJECT = source("ProjectSpec", "String gid();");
    private static final JavaFileObject PORTFOLIO = source("PortfolioSpec", "String gid();");

    private static JavaFileObject source(String name, String body) {
        return JavaFileObjects.forSourceLines(
                "specs." + name,
                "package specs;",
                "@io.github.asanaresource.AsanaResource",
                "interface " + name + " {",
                body,
                "}");
    }

    @Test
    void aSpecWaitsForSpecsThatOtherProcessorsEmitInLaterRounds() {
        Compilation compilation =
                Compilers.strict(new Emitter(0, PROJECT, PORTFOLIO)).compile(TASK);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("specs.Task")
                .contentsAsUtf8String()
                .contains("Optional<Project> project()");
        assertThat(compilation)
                .generatedSourceFile("specs.Task")
                .contentsAsUtf8String()
                .contains("Optional<Portfolio> portfolio()");
    }

    @Test
    void aUnionWaitsForSpecsThatOtherProcessorsEmitAndFieldsWaitForUnions() {
        JavaFileObject union = JavaFileObjects.forSourceLines(
                "specs.WorkSpec",
                "package specs;",
                "@io.github.asanaresource.Union",
                "interface WorkSpec {",
                "String gid(); Project project();",
                "}");
        JavaFileObject page = source("PageSpec", "java.util.List<Work> work();");
        JavaFileObject uses = JavaFileObjects.forSourceLines(
                "specs.Uses",
                "package specs;",
                "class Uses {",
                "    Page page = Page.builder().work(java.util.List.of(new Work.Project(",
                "            specs.Project.builder().gid(\"1\").build()))).build();",
                "}");
        assertThat(Compilers.strict(new Emitter(0, PROJECT)).compile(union, page, uses))
                .succeededWithoutWarnings();
        assertThat(Compilers.strict(new Emitter(0, union)).compile(PROJECT, page, uses))
                .succeededWithoutWarnings();
    }

    @Test
    void aSpecThatWaitsHoldsNobodyUpAndIsEmittedAsFarAsItGoes() {
        JavaFileObject uses = JavaFileObjects.forSourceLines(
                "specs.Uses",
                "package specs;",
                "class Uses {",
                "    User user = User.builder().gid(\"1\").build();",
                "    Task task = Task.builder().project(Project.builder().build()).portfolio(\"any JSON\").build();",
                "}");
        Compilation compilation = Compilers.strict(new Emitter(0, PROJECT)).compile(TASK, USER, uses);
        assertThat(compilation)
                .hadErrorContaining("portfolio() names Portfolio, which neither the sources nor the class path have")
                .inFile(TASK)
                .onLine(4);
        assertThat(compilation)
                .hadErrorContaining("cannot find symbol")
                .inFile(TASK)
                .onLine(4);
        assertThat(compilation).hadErrorCount(2);
    }

    @Test
    void aTypeThatComesAfterAllOthersAreAtRestIsReported() {
        Compilation compilation =
                Compilers.strict(new Emitter(1, PROJECT, PORTFOLIO)).compile(TASK, USER);
        assertThat(compilation)
                .hadErrorContaining(
                        "specs.TaskSpec names a type that another processor emitted after all others had come to rest, when the"
                                + " model had to be emitted without it: compile what that processor reads in a module of its own"
                                + " [type-late]")
                .inFile(TASK)
                .onLine(3);
        assertThat(compilation).hadErrorCount(1);
    }

    @Test
    void aSpecEmittedByAnotherProcessorHasItsFaultsReported() {
        JavaFileObject broken = source("BrokenSpec", "int[] numbers();");
        Compilation compilation = Compilers.strict(new Emitter(0, broken)).compile(USER);
        assertThat(compilation)
                .hadErrorContaining(
                        "numbers() has the type int[], which is an array: write List<int> [field-type-unsupported]");
        assertThat(compilation).hadErrorCount(1);
    }

    @Test
    void aTypeThatAnotherProcessorHasEmittedIsNotEmittedAgain() {
        JavaFileObject user = JavaFileObjects.forSourceString("specs.User", "package specs; class User {}");
        Compilation compilation = Compilers.strict(new Emitter(0, user)).compile(USER);
        assertThat(compilation)
                .hadErrorContaining(
                        "specs.User would be emitted here, and another processor has emitted a type of that name:"
                                + " name this one by name = \"…\" [type-exists]")
                .inFile(USER)
                .onLine(3);
        assertThat(compilation).hadErrorCount(1);
    }
}
