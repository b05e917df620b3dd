package io.github.asanaresource.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles specs with the processor. */
public final class Compilation {

    private static final List<String> OPTIONS = List.of(
            "-Xlint:all,-processing",
            "-Xdoclint:all,-missing",
            "-Xmaxwarns",
            "1000",
            "-processor",
            "io.github.asanaresource.processor.AsanaResourceProcessor");

    private Compilation() {}

    /** Compiles all sources below a folder, and returns the messages of the compiler and the processor. */
    public static List<String> messages(Path sources, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(sources)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(output)));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    manager,
                    diagnostics,
                    OPTIONS,
                    null,
                    manager.getJavaFileObjectsFromPaths(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .toList()));
            boolean isCompiled = task.call();
            List<String> messages = new ArrayList<>();
            diagnostics.getDiagnostics().forEach(each -> messages.add(each.toString()));
            if (!isCompiled && messages.isEmpty()) {
                messages.add("The compiler failed, and did not say why");
            }
            return messages;
        }
    }
}
