package io.github.asanaresource.processor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.testing.compile.Compiler;
import io.github.asanaresource.AsanaResource;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The compilers that run the processor. Tests of what users see in a compiler run on each. */
public enum SpecCompiler {
    JAVAC(
            ToolProvider.getSystemJavaCompiler(),
            List.of("-Xlint:all,-processing", "-Werror"),
            List.of("--should-stop=ifError=FLOW", "-Xmaxerrs", "100000")),

    /** The compiler of Eclipse's IDE, with the default warnings of the IDE. */
    ECJ(new EclipseCompilerOnDisk(), List.of(), List.of("-proceedOnError", "-maxProblems", "100000"));

    private final JavaCompiler compiler;
    private final List<String> strictness;
    private final List<String> persistence;

    SpecCompiler(JavaCompiler compiler, List<String> strictness, List<String> persistence) {
        this.compiler = compiler;
        this.strictness = strictness;
        this.persistence = persistence;
    }

    /** This compiler, with the class path that every spec needs. */
    public Compiler with(Processor... processors) {
        return Compiler.compiler(compiler)
                .withClasspath(ClassPaths.files(AsanaResource.class, JsonProperty.class))
                .withProcessors(processors)
                .withOptions("--release", "17");
    }

    /** A compiler that runs the processor and others, as strict about emitted code as a user's build may be. */
    Compiler strict(Processor... others) {
        return and(withOursAnd(others), strictness);
    }

    /** A compiler that runs the processor, and checks method bodies even after errors, as with Error Prone. */
    Compiler persistent() {
        return and(with(new AsanaResourceProcessor()), persistence);
    }

    /** A compiler that runs the processor and others, but compiles nothing. */
    Compiler emitting(Processor... others) {
        return and(withOursAnd(others), List.of("-proc:only"));
    }

    private Compiler withOursAnd(Processor... others) {
        List<Processor> processors = new ArrayList<>(List.of(others));
        processors.add(new AsanaResourceProcessor());
        return with(processors.toArray(Processor[]::new));
    }

    /** The same compiler, with these classes also on its class path. */
    static Compiler seeing(Path classes, Compiler compiler) {
        List<File> classPath = new ArrayList<>(compiler.classPath().orElseThrow());
        classPath.add(classes.toFile());
        return compiler.withClasspath(classPath);
    }

    /** The same compiler, with these options besides its own. */
    static Compiler and(Compiler compiler, List<String> options) {
        return compiler.withOptions(
                Stream.concat(compiler.options().stream(), options.stream()).toArray());
    }
}
