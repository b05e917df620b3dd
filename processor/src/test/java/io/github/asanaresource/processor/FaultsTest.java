package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Faults that are not those of a spec reach the user as a message at the spec, and never as a stack trace. */
class FaultsTest {

    private static final JavaFileObject TASK = JavaFileObjects.forSourceLines(
            "specs.TaskSpec",
            "package specs;",
            "",
            "@io.github.asanaresource.AsanaResource",
            "interface TaskSpec { String gid(); }");

    /** The processor, in surroundings whose Filer fails. */
    @SupportedAnnotationTypes("io.github.asanaresource.AsanaResource")
    private static final class WithFailingFiler extends AbstractProcessor {

        private final AsanaResourceProcessor processor = new AsanaResourceProcessor();
        private final Exception failure;

        WithFailingFiler(Exception failure) {
            this.failure = failure;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Filer filer = proxy(Filer.class, (method, target) -> {
                throw failure;
            });
            processor.init(proxy(
                    ProcessingEnvironment.class,
                    (method, target) -> method.equals("getFiler") ? filer : target.call(environment)));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }

    private interface Call {
        Object call(Object target) throws Exception;
    }

    private interface Handler {
        Object handle(String method, Call call) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return handler.handle(method.getName(), target -> method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static Compilation compileWith(Exception failure) {
        return Compiler.javac().withProcessors(new WithFailingFiler(failure)).compile(TASK);
    }

    @Test
    void aFullDiskIsReportedAtTheSpec() {
        Compilation compilation = compileWith(new IOException("No space left on device"));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "The source of specs.Task could not be written: No space left on device [output-failed]")
                .inFile(TASK)
                .onLine(4);
    }

    @Test
    void aFaultOfTheProcessorIsReportedInOneLineAtTheSpec() {
        Compilation compilation = compileWith(new IllegalStateException("made up"));
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
