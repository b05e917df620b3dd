package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.asanaresource.AsanaResource;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

/** Specs in compact source files, which only JDK 25 and later support. */
@EnabledForJreRange(minVersion = 25)
class CompactSourceTest {

    private static Compilation compile(JavaFileObject source) {
        return Compiler.javac()
                .withClasspath(ClassPaths.files(AsanaResource.class, JsonProperty.class))
                .withProcessors(new AsanaResourceProcessor())
                .compile(source);
    }

    @Test
    void aSpecInACompactSourceFileIsEmitted() {
        Compilation compilation = compile(JavaFileObjects.forSourceString("Main", """
            import io.github.asanaresource.*;
            @AsanaResource interface JobSpec { String gid(); JobSpec next(); }
            void main() { IO.println(Job.builder().gid("1").build()); }
            """));
        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("Job");
    }

    @Test
    void itsFaultsAreReported() {
        JavaFileObject source = JavaFileObjects.forSourceString("Main", """
            import io.github.asanaresource.*;
            @AsanaResource interface JobSpec { @Variant("a") String gid(); }
            void main() {}
            """);
        Compilation compilation = compile(source);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[variant-misplaced]")
                .inFile(source)
                .onLine(2);
    }
}
