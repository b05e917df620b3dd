package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/**
 * The files that the option {@code -Aasanaresource.nativeMetadata} asks for. {@code ReflectiveAccessTest} shows that their
 * content is what Jackson needs.
 */
class NativeMetadataTest {

    static final String OPTION = "-Aasanaresource.nativeMetadata";

    private static final String FOLDER = "META-INF/native-image/";
    private static final String FILE = "/reachability-metadata.json";

    private static Compiler withMetadata(Compiler compiler) {
        return SpecCompiler.and(compiler, List.of(OPTION));
    }

    /** The files of a compilation by their paths; it must not have had anything to say. */
    static Map<String, String> filesByPath(Compilation compilation) {
        assertThat(compilation).succeededWithoutWarnings();
        return compilation.generatedFiles().stream()
                .filter(file -> file.getName().endsWith(".json"))
                .collect(Collectors.toMap(
                        file -> file.getName().replaceFirst("^/CLASS_OUTPUT/", ""), FieldTablesTest::textInUtf8));
    }

    @OnEachCompiler
    void theTextIsThatOfTheGoldenFiles(SpecCompiler compiler) throws IOException {
        Map<String, String> files = new TreeMap<>();
        String folder = FOLDER + "io.github.asanaresource.processor.specs/";
        filesByPath(withMetadata(compiler.strict()).compile(TestSpecs.all())).forEach((path, text) -> {
            assertThat(path).startsWith(folder).endsWith(FILE);
            files.put(path.substring(folder.length(), path.length() - FILE.length()) + ".json", text);
        });
        if (compiler == SpecCompiler.JAVAC && Boolean.getBoolean("golden.update")) {
            GoldenFiles.update(GoldenFiles.NATIVE_METADATA, files);
        }
        assertThat(files).isEqualTo(GoldenFiles.read(GoldenFiles.NATIVE_METADATA));
    }

    /** An enum is in the file of the model that declares it. */
    @OnEachCompiler
    void theFileOfAJobNamesTheModelAndItsEnum(SpecCompiler compiler) throws IOException {
        String expected = """
            {
              "reflection": [
                {
                  "type": "io.github.asanaresource.processor.specs.JobResponse",
                  "methods": [{ "name": "fromDocument", "parameterTypes": ["io.github.asanaresource.jackson.JsonDocument"] }]
                },
                {
                  "type": "io.github.asanaresource.processor.specs.JobResponseStatus",
                  "methods": [{ "name": "fromWireValue", "parameterTypes": ["java.lang.String"] }]
                }
              ]
            }
            """;
        assertThat(filesByPath(withMetadata(compiler.emitting()).compile(TestSpecs.all())))
                .containsEntry(FOLDER + "io.github.asanaresource.processor.specs/JobResponse" + FILE, expected);
    }

    @OnEachCompiler
    void thereIsNoneWithoutTheOption(SpecCompiler compiler) throws IOException {
        JavaFileObject spec = TestSpecs.source("ColorSpec");
        for (List<String> options : List.of(List.<String>of(), List.of(OPTION + "=false"))) {
            assertThat(filesByPath(
                            SpecCompiler.and(compiler.emitting(), options).compile(spec)))
                    .isEmpty();
        }
        assertThat(filesByPath(SpecCompiler.and(compiler.emitting(), List.of(OPTION + "=true"))
                        .compile(spec)))
                .containsOnlyKeys(FOLDER + "io.github.asanaresource.processor.specs/Color" + FILE);
    }

    @OnEachCompiler
    void theUnnamedPackageHasNoFolder(SpecCompiler compiler) {
        assertThat(filesByPath(withMetadata(compiler.emitting())
                        .compile(JavaFileObjects.forSourceString(
                                "TaskSpec",
                                "@io.github.asanaresource.AsanaResource interface TaskSpec { String gid(); }"))))
                .containsOnlyKeys(FOLDER + "Task" + FILE);
    }
}
