package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Failures that are not the fault of a spec are reported as a message at the spec, never as a stack trace. */
class FaultsTest {

    private static final JavaFileObject TASK = JavaFileObjects.forSourceLines(
            "specs.TaskSpec",
            "package specs;",
            "",
            "@io.github.asanaresource.AsanaResource",
            "interface TaskSpec { String gid(); }");

    /** The processor, with a tool of that type that throws the failure from one method. */
    private static <T> Processor failing(Class<T> tool, String method, Throwable failure) {
        return new ProcessorWithTool<>(
                new AsanaResourceProcessor(),
                tool,
                original -> ProcessorWithTool.proxy(tool, original, (name, arguments, call) -> {
                    if (name.equals(method)) {
                        throw failure;
                    }
                    return call.proceed();
                }));
    }

    private static Compilation compileWith(SpecCompiler compiler, Throwable failure) {
        return compiler.with(failing(Filer.class, "createSourceFile", failure)).compile(TASK);
    }

    private static void assertOneInternalError(Compilation compilation, String failure) {
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "The processor failed, which is a bug: please report it with this spec. " + failure + " at ")
                .inFile(TASK)
                .onLine(4);
        assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
                .doesNotContain("\n")
                .endsWith(" [internal-error]");
    }

    @OnEachCompiler
    void aFullDiskIsReportedAtTheSpec(SpecCompiler compiler) {
        Compilation compilation = compileWith(compiler, new IOException("No space left on device"));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "The source of specs.Task could not be written: No space left on device [output-failed]")
                .inFile(TASK)
                .onLine(4);
    }

    @OnEachCompiler
    void aPageThatCannotBeWrittenIsReportedAtTheSpec(SpecCompiler compiler) {
        assertReportsFileOfOption(
                compiler,
                FieldTablesTest.OPTION,
                "The page of specs.Task could not be written: No space left on device; remove the"
                        + " cause, or the option -Aasanaresource.fieldTables [output-failed]");
    }

    @OnEachCompiler
    void nativeMetadataThatCannotBeWrittenIsReportedAtTheSpec(SpecCompiler compiler) {
        assertReportsFileOfOption(
                compiler,
                NativeMetadataTest.OPTION,
                "The native metadata of specs.Task could not be written: No space left on device; remove the"
                        + " cause, or the option -Aasanaresource.nativeMetadata [output-failed]");
    }

    private static void assertReportsFileOfOption(SpecCompiler compiler, String option, String message) {
        for (Exception failure : List.of(
                new IOException("No space left on device"), new IllegalArgumentException("No space left on device"))) {
            Compilation compilation = SpecCompiler.and(
                            compiler.with(failing(Filer.class, "createResource", failure)), List.of(option))
                    .compile(TASK);
            assertThat(compilation).hadErrorCount(1);
            assertThat(compilation).hadErrorContaining(message).inFile(TASK).onLine(4);
        }
    }

    @OnEachCompiler
    void aFaultOfTheProcessorIsReportedInOneLineAtTheSpec(SpecCompiler compiler) {
        assertOneInternalError(
                compileWith(compiler, new IllegalStateException("made up")),
                "java.lang.IllegalStateException: made up");
    }

    @OnEachCompiler
    void soIsAnErrorThatLeavesTheCompilerAlive(SpecCompiler compiler) {
        for (Error error : List.of(
                new StackOverflowError(), new AssertionError("two\nlines"), new NoClassDefFoundError("made/Up"))) {
            String description = error.toString().replace('\n', ' ');
            assertOneInternalError(compileWith(compiler, error), description);
            assertOneInternalError(
                    compiler.with(failing(Elements.class, "getDocComment", error))
                            .compile(TASK),
                    description);
        }
    }

    /** A failure is reported even if it does not recur when the spec is read again. */
    @OnEachCompiler
    void aFaultOfTheFirstReadingAloneIsReported(SpecCompiler compiler) {
        AtomicBoolean failed = new AtomicBoolean();
        Processor processor = new ProcessorWithTool<>(
                new AsanaResourceProcessor(),
                Elements.class,
                elements -> ProcessorWithTool.proxy(Elements.class, elements, (name, arguments, call) -> {
                    if (name.equals("getDocComment") && !failed.getAndSet(true)) {
                        throw new StackOverflowError();
                    }
                    return call.proceed();
                }));
        assertOneInternalError(compiler.with(processor).compile(TASK), "java.lang.StackOverflowError");
    }

    @OnEachCompiler
    void documentationCanBeAsLongAndDeepAsItIs(SpecCompiler compiler) {
        for (String documentation : List.of(
                "{@return " + "{".repeat(20_000),
                "{@return " + "{a}".repeat(9_000) + "}",
                "{@return " + "{".repeat(9_000) + "}".repeat(9_001),
                "{@link A ".repeat(5_000) + "}".repeat(5_000),
                "<b>".repeat(5_000) + "a" + "</b>".repeat(5_000),
                "word ".repeat(20_000),
                "@return" + " ".repeat(32_000) + "@")) {
            Compilation compilation = SpecCompiler.and(compiler.emitting(), List.of(FieldTablesTest.OPTION))
                    .compile(JavaFileObjects.forSourceLines(
                            "specs.TaskSpec",
                            "package specs;",
                            "@io.github.asanaresource.AsanaResource interface TaskSpec {",
                            "/** " + documentation + " */ String gid();",
                            "}"));
            assertThat(compilation).succeeded();
        }
    }

    @OnEachCompiler
    void aDiscriminatorCanHaveThousandsOfParts(SpecCompiler compiler) {
        Compilation compilation = compiler.emitting()
                .compile(JavaFileObjects.forSourceLines(
                        "specs.WorkSpec",
                        "package specs;",
                        "import io.github.asanaresource.*;",
                        "@Union(\"" + "a.".repeat(2_000) + "a\") interface WorkSpec {",
                        "    @Variant(\"task\") TaskSpec task();",
                        "    @AsanaResource interface TaskSpec {}",
                        "}"));
        assertThat(compilation).succeeded();
    }
}
