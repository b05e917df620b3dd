package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The exact text of everything that is emitted for the specs of the tests. {@code -Dgolden.update=true} rewrites the
 * golden files; read the diff before you commit it.
 */
class GoldenFilesTest {

    /** Files with fields from another spec. Its class file does not have their documentation. */
    private static final List<String> INHERITING =
            List.of("Narrowed.java", "SprintTask.java", "SprintTaskRequest.java");

    @OnEachCompiler
    void theEmittedTextIsThatOfTheGoldenFiles(SpecCompiler compiler) throws IOException {
        Map<String, String> emitted = TestSpecs.emitted(compiler.strict().compile(TestSpecs.all()));
        if (compiler == SpecCompiler.JAVAC && Boolean.getBoolean("golden.update")) {
            GoldenFiles.update(GoldenFiles.GOLDEN, emitted);
        }
        assertThat(emitted).isEqualTo(GoldenFiles.read(GoldenFiles.GOLDEN));
    }

    @OnEachCompiler
    void theOrderOfTheSourcesMakesNoDifference(SpecCompiler compiler) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(TestSpecs.all());
        Collections.reverse(sources);
        assertThat(TestSpecs.emitted(compiler.strict().compile(sources)))
                .isEqualTo(GoldenFiles.read(GoldenFiles.GOLDEN));
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(sources, new Random(seed));
            assertThat(TestSpecs.emitted(compiler.emitting().compile(sources)))
                    .as("seed %d", seed)
                    .isEqualTo(GoldenFiles.read(GoldenFiles.GOLDEN));
        }
    }

    /** As in an IDE or an incremental build: all other specs are class files, which have no documentation. */
    @Test
    void aSpecCompiledAloneGetsTheSame(@TempDir Path folder) throws IOException {
        assertASpecCompiledAloneGetsTheSame(SpecCompiler.JAVAC, folder);
    }

    @Tag("thorough")
    @Test
    void aSpecCompiledAloneByEclipsesCompilerGetsTheSame(@TempDir Path folder) throws IOException {
        assertASpecCompiledAloneGetsTheSame(SpecCompiler.ECJ, folder);
    }

    private static void assertASpecCompiledAloneGetsTheSame(SpecCompiler compiler, Path folder) throws IOException {
        Map<String, String> golden = GoldenFiles.read(GoldenFiles.GOLDEN);
        Map<String, String> emitted = new TreeMap<>();
        for (String spec : TestSpecs.names()) {
            Path others = TestSpecs.classesWithout(List.of(spec), folder.resolve(spec));
            emitted.putAll(TestSpecs.emitted(
                    SpecCompiler.seeing(others, compiler.strict()).compile(TestSpecs.source(spec))));
        }
        assertThat(emitted).containsOnlyKeys(golden.keySet());
        for (String inherited : INHERITING) {
            assertThat(emitted.get(inherited)).isNotEqualTo(golden.get(inherited));
            golden.computeIfPresent(inherited, (name, text) -> withoutDocumentation(text));
            emitted.computeIfPresent(inherited, (name, text) -> withoutDocumentation(text));
        }
        assertThat(emitted).isEqualTo(golden);
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

    private static String withoutDocumentation(String source) {
        return source.replaceAll("(?s) */\\*\\*.*?\\*/\n", "");
    }
}
