package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.Locale;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileObject;

/** Faults that are not those of a spec reach the user as a message at the spec, and never as a stack trace. */
class FaultsTest {

    private static final JavaFileObject TASK = JavaFileObjects.forSourceLines(
            "specs.TaskSpec",
            "package specs;",
            "",
            "@io.github.asanaresource.AsanaResource",
            "interface TaskSpec { String gid(); }");

    private static Compilation compileWith(SpecCompiler compiler, Exception failure) {
        return compiler.with(new ProcessorWithFiler(
                        new AsanaResourceProcessor(),
                        filer -> ProcessorWithFiler.proxy(Filer.class, filer, (method, arguments, call) -> {
                            throw failure;
                        })))
                .compile(TASK);
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
    void aFaultOfTheProcessorIsReportedInOneLineAtTheSpec(SpecCompiler compiler) {
        Compilation compilation = compileWith(compiler, new IllegalStateException("made up"));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "The processor failed, which is a fault of its own: please report it with this spec."
                                + " java.lang.IllegalStateException: made up at io.github.asanaresource.processor.")
                .inFile(TASK)
                .onLine(4);
        String message = compilation.errors().get(0).getMessage(Locale.ROOT);
        assertThat(message).doesNotContain("\n").endsWith(" [internal-error]");
    }
}
