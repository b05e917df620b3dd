package io.github.asanaresource.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Eclipse's compiler, adapted to compile-testing. It reads emitted files back from disk, so it cannot work on files in
 * memory: the sources are written to disk first, and the outputs are handed over afterwards.
 */
final class EclipseCompilerOnDisk implements JavaCompiler {

    private final JavaCompiler delegate = new EclipseCompiler();

    @Override
    public StandardJavaFileManager getStandardFileManager(
            DiagnosticListener<? super JavaFileObject> listener, Locale locale, Charset charset) {
        return ToolProvider.getSystemJavaCompiler().getStandardFileManager(listener, locale, charset);
    }

    @Override
    public CompilationTask getTask(
            Writer out,
            JavaFileManager memory,
            DiagnosticListener<? super JavaFileObject> listener,
            Iterable<String> options,
            Iterable<String> classes,
            Iterable<? extends JavaFileObject> sources) {
        return new Task((StandardJavaFileManager) memory, listener, options, sources);
    }

    private final class Task implements CompilationTask {

        private final StandardJavaFileManager memory;
        private final DiagnosticListener<? super JavaFileObject> listener;
        private final Iterable<String> options;
        private final Iterable<? extends JavaFileObject> sources;
        private Iterable<? extends Processor> processors = List.of();

        Task(
                StandardJavaFileManager memory,
                DiagnosticListener<? super JavaFileObject> listener,
                Iterable<String> options,
                Iterable<? extends JavaFileObject> sources) {
            this.memory = memory;
            this.listener = listener;
            this.options = options;
            this.sources = sources;
        }

        @Override
        public void setProcessors(Iterable<? extends Processor> processors) {
            this.processors = processors;
        }

        @Override
        public Boolean call() {
            try {
                Path folder = Files.createTempDirectory("ecj");
                try {
                    return compile(folder);
                } finally {
                    delete(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private boolean compile(Path folder) throws IOException {
            Path emitted = Files.createDirectory(folder.resolve("emitted"));
            Path compiled = Files.createDirectory(folder.resolve("compiled"));
            Map<URI, JavaFileObject> originals = new HashMap<>();
            List<File> files = new ArrayList<>();
            for (JavaFileObject source : sources) {
                Path file = Files.createDirectory(folder.resolve("source" + originals.size()))
                        .resolve(Path.of(source.toUri().getPath()).getFileName());
                Files.writeString(file, source.getCharContent(false));
                originals.put(file.toUri(), source);
                files.add(file.toFile());
            }
            boolean succeeded;
            try (StandardJavaFileManager disk = delegate.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
                disk.setLocation(StandardLocation.CLASS_PATH, memory.getLocation(StandardLocation.CLASS_PATH));
                disk.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(emitted.toFile()));
                disk.setLocation(StandardLocation.CLASS_OUTPUT, List.of(compiled.toFile()));
                CompilationTask task = delegate.getTask(
                        Writer.nullWriter(),
                        disk,
                        diagnostic -> listener.report(AtOriginal.of(diagnostic, originals)),
                        options,
                        null,
                        disk.getJavaFileObjectsFromFiles(files));
                task.setProcessors(processors);
                succeeded = task.call();
            }
            handOver(emitted, StandardLocation.SOURCE_OUTPUT, JavaFileObject.Kind.SOURCE);
            handOver(compiled, StandardLocation.CLASS_OUTPUT, JavaFileObject.Kind.CLASS);
            return succeeded;
        }

        private void handOver(Path folder, StandardLocation location, JavaFileObject.Kind kind) throws IOException {
            for (Path file : files(folder)) {
                String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
                try (OutputStream output = output(location, path, kind).openOutputStream()) {
                    Files.copy(file, output);
                }
            }
        }

        /** The file in memory for an output: one of Java, or a resource. */
        private FileObject output(StandardLocation location, String path, JavaFileObject.Kind kind) throws IOException {
            return path.endsWith(kind.extension)
                    ? memory.getJavaFileForOutput(
                            location,
                            path.substring(0, path.length() - kind.extension.length())
                                    .replace('/', '.'),
                            kind,
                            null)
                    : memory.getFileForOutput(location, "", path, null);
        }

        @Override
        public void setLocale(Locale locale) {}

        @Override
        public void addModules(Iterable<String> names) {
            throw new UnsupportedOperationException();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A diagnostic that refers to the original source instead of its copy on disk. */
    private record AtOriginal(Diagnostic<? extends JavaFileObject> diagnostic, JavaFileObject source)
            implements Diagnostic<JavaFileObject> {

        /** Gets the source at once, since Eclipse's compiler provides it only while the file exists. */
        static AtOriginal of(Diagnostic<? extends JavaFileObject> diagnostic, Map<URI, JavaFileObject> originals) {
            JavaFileObject source = diagnostic.getSource();
            return new AtOriginal(diagnostic, source == null ? null : originals.getOrDefault(source.toUri(), source));
        }

        @Override
        public Kind getKind() {
            return diagnostic.getKind();
        }

        @Override
        public JavaFileObject getSource() {
            return source;
        }

        @Override
        public long getPosition() {
            return diagnostic.getPosition();
        }

        @Override
        public long getStartPosition() {
            return diagnostic.getStartPosition();
        }

        @Override
        public long getEndPosition() {
            return diagnostic.getEndPosition();
        }

        @Override
        public long getLineNumber() {
            return diagnostic.getLineNumber();
        }

        @Override
        public long getColumnNumber() {
            return diagnostic.getColumnNumber();
        }

        @Override
        public String getCode() {
            return diagnostic.getCode();
        }

        @Override
        public String getMessage(Locale locale) {
            return diagnostic.getMessage(locale);
        }

        @Override
        public String toString() {
            return String.format(
                    "%s: %s:%d: %s",
                    getKind(), source == null ? "" : source.getName(), getLineNumber(), getMessage(Locale.ROOT));
        }
    }

    @Override
    public int isSupportedOption(String option) {
        return delegate.isSupportedOption(option);
    }

    @Override
    public int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return delegate.run(in, out, err, arguments);
    }

    @Override
    public Set<SourceVersion> getSourceVersions() {
        return delegate.getSourceVersions();
    }
}
