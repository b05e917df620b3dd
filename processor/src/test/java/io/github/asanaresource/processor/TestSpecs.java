package io.github.asanaresource.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.asanaresource.processor.specs.TaskCompactSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The specs of the tests, as sources, and the files emitted from them. */
final class TestSpecs {

    private TestSpecs() {}

    /** All of them, in the order of their names. */
    static List<JavaFileObject> all() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String spec : names()) {
            sources.add(source(spec));
        }
        return sources;
    }

    /** The simple names of all of them, in order. */
    static List<String> names() throws IOException {
        return GoldenFiles.read(GoldenFiles.SPECS).keySet().stream()
                .map(file -> file.replace(".java", ""))
                .toList();
    }

    static JavaFileObject source(String spec) throws IOException {
        return JavaFileObjects.forResource(
                GoldenFiles.SPECS.resolve(spec + ".java").toUri().toURL());
    }

    /** The names of the files that are emitted from a spec and its nested specs. */
    static Set<String> emittedFrom(String spec) throws IOException {
        Pattern origin = Pattern.compile("@GeneratedFromSpec\\(\"\\S+\\.specs\\." + spec + "[.\"]");
        return GoldenFiles.read(GoldenFiles.GOLDEN).entrySet().stream()
                .filter(golden -> origin.matcher(golden.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * A folder with all classes of the specs and of the emitted code, except for those of the given specs. Eclipse's
     * compiler refuses to emit a type that is on the class path.
     */
    static Path classesWithout(List<String> specs, Path folder) throws IOException {
        Set<String> left = new HashSet<>(specs);
        for (String spec : specs) {
            emittedFrom(spec).forEach(file -> left.add(file.replace(".java", "")));
        }
        Path from = Path.of(ClassPaths.of(TaskCompactSpec.class));
        Path classes = from.resolve(TaskCompactSpec.class.getPackageName().replace('.', '/'));
        Path copies = Files.createDirectories(folder.resolve(from.relativize(classes)));
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                String topLevelType = file.getFileName().toString().split("[.$]", 2)[0];
                if (!left.contains(topLevelType)) {
                    Files.copy(file, copies.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return folder;
    }

    /** The sources that a compilation emitted, by file name. It must not have reported anything. */
    static Map<String, String> emitted(Compilation compilation) throws IOException {
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> emitted = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String name = Path.of(file.toUri().getPath()).getFileName().toString();
            emitted.put(name, file.getCharContent(false).toString());
        }
        return emitted;
    }
}
