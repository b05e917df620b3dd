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
}
