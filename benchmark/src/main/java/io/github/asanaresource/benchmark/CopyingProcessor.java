package io.github.asanaresource.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Emits the sources that another processor has emitted before. The time that it adds to a compilation is the compiler's own
 * time for sources from a processor.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(CopyingProcessor.FOLDER)
public final class CopyingProcessor extends AbstractProcessor {

    static final String FOLDER = "benchmark.emitted";

    private boolean copied;

    /** For the compiler. */
    public CopyingProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!copied) {
            copied = true;
            Path folder = Path.of(processingEnv.getOptions().get(FOLDER));
            try (Stream<Path> sources = Files.list(folder)) {
                sources.forEach(this::copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }

    private void copy(Path source) {
        String type = source.getParent().getFileName() + "." + source.getFileName();
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(type.substring(0, type.length() - ".java".length()))
                .openWriter()) {
            writer.write(Files.readString(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
