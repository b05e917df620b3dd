package io.github.asanaresource.benchmark.engine;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes a job, or a list of jobs, to a document. */
@State(Scope.Thread)
public class Writing {

    /** The candidate. */
    @Param
    public Candidate candidate;

    /** The document. */
    @Param
    public Document document;

    private Work<?> work;

    /** What is to be written, and by whom. */
    private record Work<J>(Codec<J> codec, boolean isList, List<J> jobs) {

        static <J> Work<J> of(Codec<J> codec, Document document) {
            Model<J> model = codec.model();
            return new Work<>(
                    codec,
                    document.isList(),
                    document.jobs().stream().map(model::build).toList());
        }

        byte[] write() throws IOException {
            return isList ? codec.writeList(jobs) : codec.write(jobs.get(0));
        }
    }

    /** Builds the jobs. */
    @Setup
    public void prepare() {
        work = Work.of(candidate.codec(), document);
    }

    /** Writes them. */
    @Benchmark
    public byte[] write() throws IOException {
        return work.write();
    }
}
