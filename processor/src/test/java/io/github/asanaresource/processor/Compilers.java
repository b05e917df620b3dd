package io.github.asanaresource.processor;

import com.google.testing.compile.Compiler;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;

/** Compilers that run the processor, as strict with emitted code as a user's build may be. */
final class Compilers {

    private Compilers() {}

    /** A compiler that runs the processor, and others beside it. */
    static Compiler strict(Processor... others) {
        List<Processor> processors = new ArrayList<>(List.of(others));
        processors.add(new AsanaResourceProcessor());
        return Compiler.javac()
                .withProcessors(processors)
                .withOptions("--release", "17", "-Xlint:all,-processing", "-Werror");
    }

    /** A compiler that runs the processor, and goes on to the bodies of methods after errors, as Error Prone makes it. */
    static Compiler persistent() {
        return Compiler.javac()
                .withProcessors(new AsanaResourceProcessor())
                .withOptions("--release", "17", "--should-stop=ifError=FLOW", "-Xmaxerrs", "100000");
    }

    /** A compiler that runs the processor and leaves it at that. */
    static Compiler emitting() {
        return Compiler.javac()
                .withProcessors(new AsanaResourceProcessor())
                .withOptions("--release", "17", "-proc:only");
    }
}
