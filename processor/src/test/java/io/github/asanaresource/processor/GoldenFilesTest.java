package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.JavaFile;
import io.github.asanaresource.AsanaResource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exact text of everything that is emitted for the specs of the tests. {@code -Dgolden.update=true} writes the golden
 * files anew; read the difference before you commit it.
 */
class GoldenFilesTest {

    @Test
    void theEmittedTextIsThatOfTheGoldenFiles() throws IOException {
        Map<String, String> emitted = emit(specs());
        if (Boolean.getBoolean("golden.update")) {
            GoldenFiles.update(emitted);
        }
        assertThat(emitted).isEqualTo(GoldenFiles.read(GoldenFiles.GOLDEN));
    }

    @Test
    void theOrderOfTheSourcesMakesNoDifference() throws IOException {
        List<Path> reversed = specs();
        Collections.reverse(reversed);
        assertThat(emit(reversed)).isEqualTo(GoldenFiles.read(GoldenFiles.GOLDEN));
    }

    @Test
    void eclipsesCompilerMakesNoDifference(@TempDir Path output) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proceedOnError"));
        arguments.addAll(List.of("-processor", AsanaResourceProcessor.class.getName()));
        arguments.addAll(List.of("-processorpath", ClassPaths.of(AsanaResourceProcessor.class, JavaFile.class)));
        arguments.addAll(List.of("-classpath", ClassPaths.of(AsanaResource.class, JsonProperty.class)));
        arguments.addAll(List.of("-d", output.toString(), "-s", output.toString()));
        specs().forEach(spec -> arguments.add(spec.toString()));
        StringWriter messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages);
        boolean compiled = BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
        assertThat(messages.toString()).isEmpty();
        assertThat(compiled).isTrue();
        assertThat(GoldenFiles.read(output)).isEqualTo(GoldenFiles.read(GoldenFiles.GOLDEN));
    }

    @Test
    void theEmittedDocumentationPassesEveryCheckOfJavadoc() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        GoldenFiles.read(GoldenFiles.GOLDEN)
                .forEach((name, text) -> sources.add(JavaFileObjects.forSourceString(
                        "io.github.asanaresource.processor.specs." + name.replace(".java", ""), text)));
        Compilation compilation = Compiler.javac()
                .withOptions("-proc:none", "-Xlint:all,-processing", "-Xdoclint:all/protected", "-Werror")
                .compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
    }

    private static Map<String, String> emit(List<Path> specs) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path spec : specs) {
            sources.add(JavaFileObjects.forResource(spec.toUri().toURL()));
        }
        Compilation compilation = Compilers.strict().compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> emitted = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String name = Path.of(file.toUri().getPath()).getFileName().toString();
            emitted.put(name, file.getCharContent(false).toString());
        }
        return emitted;
    }

    private static List<Path> specs() throws IOException {
        try (Stream<Path> files = Files.list(GoldenFiles.SPECS)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }
}
