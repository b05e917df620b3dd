package io.github.asanaresource.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.asanaresource.processor.AsanaResourceProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** What javac makes of the project when it compiles all of it, with the arguments that Gradle passes. */
final class CleanBuild {

    private static final List<String> OPTIONS =
            List.of("--release", "17", "-g", "-sourcepath", "", "-XDuseUnsharedTable=true");

    private final Folder folder;
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    /** The sources and the output of each module when it was last compiled. */
    private final Map<Module, Map<String, String>> sources = new EnumMap<>(Module.class);

    private final Map<Module, Output> outputs = new EnumMap<>(Module.class);

    /** What has been compiled without the documentation of parents, by its sources. */
    private final Map<Map<String, String>, Output> undocumented = new HashMap<>();

    CleanBuild(Folder folder) {
        this.folder = folder;
    }

    /** Compiles each module, except for those in which nothing can have changed. */
    Map<Module, Output> of(Project project) {
        boolean changed = false;
        for (Module module : Module.values()) {
            Map<String, String> texts = texts(project, project.of(module));
            changed |= !texts.equals(sources.put(module, texts));
            if (changed) {
                outputs.put(module, compile(module.folder(), texts, classPath(module)));
            }
        }
        return new EnumMap<>(outputs);
    }

    /**
     * What is made of a spec when the compiler gets some sources as class files, which have no documentation: those of
     * ancestors, or its own. Everything else is as in the last clean build.
     */
    Output withoutDocumentationOf(Set<String> unseen, Source spec, Project project) {
        List<Source> lineage = Stream.concat(Stream.of(spec), project.ancestors(spec).stream())
                .filter(source -> source.module() == spec.module())
                .map(source -> unseen.contains(source.name()) ? source.undocumented() : source)
                .toList();
        Map<String, String> texts = texts(project, lineage);
        Output known = undocumented.get(texts);
        if (known == null) {
            List<Path> classPath = new ArrayList<>(classPath(spec.module()));
            classPath.add(classes(spec.module().folder()).path());
            known = compile("heir", texts, classPath);
            undocumented.put(texts, known);
        }
        return known;
    }

    private static Map<String, String> texts(Project project, List<Source> sources) {
        Map<String, String> texts = new TreeMap<>();
        sources.forEach(source -> texts.put(source.path(), source.text(project)));
        return texts;
    }

    private List<Path> classPath(Module module) {
        List<Path> classPath = new ArrayList<>(Library.RUNTIME);
        for (Module other : Module.values()) {
            if (other != module && module.sees(other)) {
                classPath.add(classes(other.folder()).path());
            }
        }
        return classPath;
    }

    private Folder classes(String name) {
        return folder.below(name + "/classes");
    }

    private Output compile(String name, Map<String, String> texts, List<Path> classPath) {
        try {
            return compileFiles(name, texts, classPath);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Output compileFiles(String name, Map<String, String> texts, List<Path> classPath) throws IOException {
        Folder written = folder.below(name + "/sources");
        written.write(texts);
        Folder classes = classes(name).emptied();
        Folder emitted = folder.below(name + "/emitted").emptied();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes.path()));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(emitted.path()));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages,
                    files,
                    null,
                    OPTIONS,
                    null,
                    files.getJavaFileObjectsFromPaths(written.files().values()));
            task.setProcessors(Set.of(new AsanaResourceProcessor()));
            assertThat(task.call()).as("%s", messages).isTrue();
        }
        return Output.of(classes, emitted);
    }
}
