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
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Specs and types that come in later rounds, from other processors or from this one. */
class RoundsTest {

    /** Emits one source in each round, starting with a given round. */
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

    private static final JavaFileObject TASK = source("TaskSpec", "ProjectSpec project(); PortfolioSpec portfolio();");
    private static final JavaFileObject TASK_WITH_MODEL =
            source("TaskSpec", "ProjectSpec project(); Portfolio portfolio();");
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

    /**
     * Whether the compiler loses the types of earlier rounds. Eclipse's does if a round brings a type that was missing
     * before: it starts again with the sources, and with the types of that round alone.
     */
    private static boolean forgetsEarlierRounds(SpecCompiler compiler) {
        return compiler == SpecCompiler.ECJ;
    }

    /**
     * Asserts that the compilation succeeds, unless the compiler has lost a type. The processor never reports anything.
     */
    private static void assertSucceededUnlessForgotten(SpecCompiler compiler, String type, Compilation compilation) {
        if (forgetsEarlierRounds(compiler)) {
            assertThat(compilation).hadErrorContaining(type + " cannot be resolved to a type");
            assertThat(compilation.errors())
                    .noneSatisfy(
                            error -> assertThat(error.getMessage(Locale.ROOT)).endsWith("]"));
        } else {
            assertThat(compilation).succeededWithoutWarnings();
        }
    }

    /** The text emitted from a spec. */
    private static String emitted(Compilation compilation, String name) {
        return compilation
                .generatedFile(StandardLocation.SOURCE_OUTPUT, "specs", name + ".java")
                .map(RoundsTest::text)
                .orElseThrow();
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @OnEachCompiler
    void aSpecWaitsForSpecsThatOtherProcessorsEmitInLaterRounds(SpecCompiler compiler) {
        Compilation compilation =
                compiler.strict(new Emitter(0, PROJECT, PORTFOLIO)).compile(TASK);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(emitted(compilation, "Task"))
                .contains("Optional<Project> project()")
                .contains("Optional<Portfolio> portfolio()");
    }

    @OnEachCompiler
    void aSpecWaitsForSpecsWhoseModelsItNames(SpecCompiler compiler) {
        JavaFileObject task = source("TaskSpec", "Project project(); java.util.List<Portfolio> portfolios();");
        Compilation compilation =
                compiler.strict(new Emitter(0, PROJECT, PORTFOLIO)).compile(task);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(emitted(compilation, "Task"))
                .contains("Optional<Project> project()")
                .contains("List<Portfolio> portfolios()");
    }

    @OnEachCompiler
    void aSpecWaitsForModelsAfterItHasWaitedForSpecs(SpecCompiler compiler) {
        Compilation emission =
                compiler.emitting(new Emitter(0, PROJECT, PORTFOLIO)).compile(TASK_WITH_MODEL);
        assertThat(emitted(emission, "Task"))
                .contains("Optional<Project> project()")
                .contains("Optional<Portfolio> portfolio()");
        Compilation compilation =
                compiler.strict(new Emitter(0, PROJECT, PORTFOLIO)).compile(TASK_WITH_MODEL);
        assertSucceededUnlessForgotten(compiler, "Project", compilation);
    }

    /** Nothing else is emitted, so there is no second round in which the spec could be read again. */
    @OnEachCompiler
    void aSpecNamesItsOwnModel(SpecCompiler compiler) {
        JavaFileObject task = source(
                "TaskSpec", "Task parent(); java.util.List<Task> subtasks(); java.util.Map<String, Task> others();");
        Compilation compilation = compiler.strict().compile(task);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(emitted(compilation, "Task"))
                .contains("Optional<Task> parent()")
                .contains("List<Task> subtasks()")
                .contains("Map<String, Task> others()");
    }

    @OnEachCompiler
    void itMakesNoDifferenceWhichProcessorRunsFirst(SpecCompiler compiler) {
        Compilation before = compiler.with(new Emitter(0, PROJECT, PORTFOLIO), new AsanaResourceProcessor())
                .compile(TASK, USER);
        Compilation after = compiler.with(new AsanaResourceProcessor(), new Emitter(0, PROJECT, PORTFOLIO))
                .compile(TASK, USER);
        assertThat(before).succeededWithoutWarnings();
        assertThat(after).succeededWithoutWarnings();
        for (String model : List.of("Task", "User", "Project", "Portfolio")) {
            assertThat(emitted(after, model)).isEqualTo(emitted(before, model));
        }
    }

    @OnEachCompiler
    void specsOfOtherProcessorsNameOneAnotherAcrossRounds(SpecCompiler compiler) {
        Compilation compilation =
                compiler.strict(new Emitter(0, PROJECT, PORTFOLIO, TASK)).compile(USER);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(emitted(compilation, "Task")).contains("Optional<Project> project()");
        Compilation reversed =
                compiler.strict(new Emitter(0, TASK, PORTFOLIO, PROJECT)).compile(USER);
        assertThat(reversed).succeededWithoutWarnings();
        if (forgetsEarlierRounds(compiler)) {
            assertThat(reversed.generatedFile(StandardLocation.CLASS_OUTPUT, "specs", "TaskSpec.class"))
                    .isEmpty();
        } else {
            assertThat(emitted(reversed, "Task")).isEqualTo(emitted(compilation, "Task"));
        }
    }

    @OnEachCompiler
    void aSpecWaitsForParentsThatOtherProcessorsEmit(SpecCompiler compiler) {
        JavaFileObject parent = JavaFileObjects.forSourceString(
                "specs.Parent", "package specs; interface Parent { /** Who it is. */ String gid(); }");
        JavaFileObject heir = JavaFileObjects.forSourceLines(
                "specs.HeirSpec",
                "package specs;",
                "@io.github.asanaresource.AsanaResource",
                "interface HeirSpec extends Parent { String name(); }");
        Compilation compilation = compiler.strict(new Emitter(0, parent)).compile(heir);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(emitted(compilation, "Heir"))
                .contains("        GID(\"gid\", FieldKind.STRING),\n")
                .contains("        NAME(\"name\", FieldKind.STRING);\n")
                .contains("     * Who it is.\n");
    }

    /** The heir has the field, too, and must not treat its type as any JSON. */
    @OnEachCompiler
    void anHeirWaitsForWhatItsParentWaitsFor(SpecCompiler compiler) {
        JavaFileObject heir = JavaFileObjects.forSourceLines(
                "specs.HeirSpec",
                "package specs;",
                "@io.github.asanaresource.AsanaResource",
                "interface HeirSpec extends TaskSpec { String name(); }");
        Compilation compilation =
                compiler.strict(new Emitter(0, PROJECT, PORTFOLIO)).compile(TASK, heir);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(emitted(compilation, "Heir"))
                .contains("Optional<Project> project()")
                .contains("Optional<Portfolio> portfolio()");
    }

    @OnEachCompiler
    void aFieldWaitsForAnEnumThatAnotherProcessorEmits(SpecCompiler compiler) {
        JavaFileObject color = JavaFileObjects.forSourceString(
                "specs.ColorSpec", "package specs; @io.github.asanaresource.OpenEnum enum ColorSpec { RED }");
        JavaFileObject tag = source("TagSpec", "ColorSpec color(); java.util.List<ColorSpec> colors();");
        Compilation compilation = compiler.strict(new Emitter(0, color)).compile(tag);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(emitted(compilation, "Tag"))
                .contains("Optional<Color> color()")
                .contains("List<Color> colors()");
    }

    @OnEachCompiler
    void aUnionWaitsForSpecsThatOtherProcessorsEmitAndFieldsWaitForUnions(SpecCompiler compiler) {
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
        assertSucceededUnlessForgotten(
                compiler, "Page", compiler.strict(new Emitter(0, PROJECT)).compile(union, page, uses));
        assertSucceededUnlessForgotten(
                compiler, "Project", compiler.strict(new Emitter(0, union)).compile(PROJECT, page, uses));
    }

    @OnEachCompiler
    void aSpecThatWaitsHoldsNobodyUpAndIsEmittedAsFarAsItGoes(SpecCompiler compiler) {
        JavaFileObject uses = JavaFileObjects.forSourceLines(
                "specs.Uses",
                "package specs;",
                "class Uses {",
                "    User user = User.builder().gid(\"1\").build();",
                "    Task task = Task.builder().project(Project.builder().build()).portfolio(\"any JSON\").build();",
                "}");
        Compilation compilation = compiler.strict(new Emitter(0, PROJECT)).compile(TASK_WITH_MODEL, USER, uses);
        assertThat(compilation)
                .hadNoteContaining("Portfolio is neither in the sources nor on the class path, and no spec emits it")
                .inFile(TASK_WITH_MODEL)
                .onLine(4);
        assertThat(compilation)
                .hadErrorContaining(
                        compiler == SpecCompiler.JAVAC
                                ? "cannot find symbol"
                                : "Portfolio cannot be resolved to a type")
                .inFile(TASK_WITH_MODEL)
                .onLine(4);
        assertThat(compilation).hadErrorCount(1);
    }

    /** Nothing else is emitted, so there would be no other round in which to emit its model. */
    @OnEachCompiler
    void theModelOfTheOnlySpecIsEmittedAlthoughItNamesAnUnknownType(SpecCompiler compiler) {
        JavaFileObject task = source("TaskSpec", "String gid(); Missing missing();");
        JavaFileObject uses = JavaFileObjects.forSourceLines(
                "specs.Uses",
                "package specs;",
                "class Uses {",
                "    Task task = Task.builder().gid(\"1\").missing(\"any JSON\").build();",
                "}");
        Compilation compilation = compiler.strict().compile(task, uses);
        assertThat(compilation.errors()).hasSize(1).allSatisfy(error -> {
            assertThat(error.getSource().getName()).isEqualTo(task.getName());
            assertThat(error.getLineNumber()).isEqualTo(4);
        });
    }

    /** The processor causes another round with a source without types, in any package and compilation. */
    @OnEachCompiler
    void theOnlySpecWaitsInTheUnnamedPackageToo(SpecCompiler compiler) {
        JavaFileObject task = JavaFileObjects.forSourceString(
                "HolderSpec",
                "interface HolderSpec { @io.github.asanaresource.AsanaResource interface TaskSpec { Part part(); } }");
        JavaFileObject part = JavaFileObjects.forSourceString(
                "PartSpec", "@io.github.asanaresource.AsanaResource interface PartSpec { String gid(); }");
        Compilation compilation = compiler.strict(new Emitter(0, part)).compile(task);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedFiles().stream()
                        .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                        .map(JavaFileObject::getName))
                .noneMatch(name -> name.contains("Round"));
    }

    @OnEachCompiler
    void aTypeThatComesAfterAllOthersAreAtRestIsReported(SpecCompiler compiler) {
        Compilation compilation =
                compiler.strict(new Emitter(1, PROJECT, PORTFOLIO)).compile(TASK, USER);
        assertThat(compilation)
                .hadErrorContaining(
                        "specs.TaskSpec names a type that another processor emitted too late, when the model had"
                                + " already been emitted without it: compile that processor's input in a separate"
                                + " module [type-late]")
                .inFile(TASK)
                .onLine(3);
        assertThat(compilation).hadErrorCount(1);
    }

    @OnEachCompiler
    void aSpecEmittedByAnotherProcessorHasItsFaultsReported(SpecCompiler compiler) {
        JavaFileObject broken = source("BrokenSpec", "int[] numbers();");
        Compilation compilation = compiler.strict(new Emitter(0, broken)).compile(USER);
        assertThat(compilation)
                .hadErrorContaining(
                        "numbers() has the type int[], which is an array: write List<Long> [field-type-unsupported]");
        assertThat(compilation).hadErrorCount(1);
    }

    @OnEachCompiler
    void aTypeThatAnotherProcessorHasEmittedIsNotEmittedAgain(SpecCompiler compiler) {
        JavaFileObject user = JavaFileObjects.forSourceString("specs.User", "package specs; class User {}");
        Compilation compilation = compiler.strict(new Emitter(0, user)).compile(USER);
        assertThat(compilation)
                .hadErrorContaining(
                        "specs.User would be emitted here, but another processor has emitted a type of that name:"
                                + " rename this one with name = \"…\" [type-exists]")
                .inFile(USER)
                .onLine(3);
        assertThat(compilation).hadErrorCount(1);
    }
}
