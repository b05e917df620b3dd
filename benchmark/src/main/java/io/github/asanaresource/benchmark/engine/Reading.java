package io.github.asanaresource.benchmark.engine;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a job, or a list of jobs, from a document. */
@State(Scope.Thread)
public class Reading {

    /** The candidate. */
    @Param
    public Candidate candidate;

    /** The document. */
    @Param
    public Document document;

    private Codec<?> codec;
    private byte[] bytes;

    /** Creates the document. */
    @Setup
    public void prepare() {
        codec = candidate.codec();
        bytes = document.bytes();
    }

    /** Reads it. */
    @Benchmark
    public Object read() throws IOException {
        return document.isList() ? codec.readList(bytes) : codec.read(bytes);
    }
}
