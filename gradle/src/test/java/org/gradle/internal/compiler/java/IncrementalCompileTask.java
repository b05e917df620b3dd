package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;

/**
 * Stands in for a class of Gradle's distribution that is in no published jar. Gradle finds it by its name and
 * constructor, and learns from it which classes a source has become. Unlike the original, it reports no uses of
 * constants of other classes, so that a source that has such a use is not recompiled when the constant changes.
 */
public final class IncrementalCompileTask implements JavaCompiler.CompilationTask {

    private final JavacTask task;
    private final Function<File, Optional<String>> relativePath;
    private final Consumer<String> beforeWriting;
    private final Consumer<Map<String, Set<String>>> classesBySource;

    /** Called by Gradle. */
    public IncrementalCompileTask(
            JavaCompiler.CompilationTask task,
            Function<File, Optional<String>> relativePath,
            Consumer<String> beforeWriting,
            Consumer<Map<String, Set<String>>> classesBySource,
            BiConsumer<String, String> accessibleUseOfConstants,
            BiConsumer<String, String> privateUseOfConstants) {
        this.task = (JavacTask) task;
        this.relativePath = relativePath;
        this.beforeWriting = beforeWriting;
        this.classesBySource = classesBySource;
    }

    @Override
    public void addModules(Iterable<String> moduleNames) {
        task.addModules(moduleNames);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        task.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        task.setLocale(locale);
    }

    @Override
    public Boolean call() {
        Map<String, Set<String>> classes = new HashMap<>();
        task.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.GENERATE) {
                    beforeWriting.accept(className(event));
                }
            }

            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.GENERATE) {
                    relativePath
                            .apply(new File(event.getSourceFile().toUri()))
                            .ifPresent(source -> classes.computeIfAbsent(source, key -> new HashSet<>())
                                    .add(className(event)));
                }
            }
        });
        try {
            return task.call();
        } finally {
            classesBySource.accept(classes);
        }
    }

    private String className(TaskEvent event) {
        return task.getElements().getBinaryName(event.getTypeElement()).toString();
    }
}
