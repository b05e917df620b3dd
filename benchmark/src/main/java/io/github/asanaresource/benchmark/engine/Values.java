package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.engine.records.JobRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The operations on a job other than reading and writing. */
@State(Scope.Thread)
public class Values {

    /** The class that represents the job. */
    @Param
    public ValueClass candidate;

    private Job<?> job;

    /** A job, and an equal one that shares nothing with it. */
    private record Job<J>(Model<J> model, JobRecord facts, J value, J equal) {

        static <J> Job<J> of(Model<J> model) {
            return new Job<>(
                    model,
                    SampleJob.numbered(0),
                    model.build(SampleJob.numbered(0)),
                    model.build(SampleJob.numbered(0)));
        }

        J build() {
            return model.build(facts);
        }

        J copy() {
            return model.copy(value, "succeeded");
        }
    }

    /** Builds the jobs. */
    @Setup
    public void prepare() {
        job = Job.of(candidate.model());
    }

    /** Builds a job and its parts from existing strings. */
    @Benchmark
    public Object build() {
        return job.build();
    }

    /** Creates the same job with another status. */
    @Benchmark
    public Object copy() {
        return job.copy();
    }

    /** Computes its hash code. */
    @Benchmark
    public int hash() {
        return job.value.hashCode();
    }

    /** Compares it with the equal one. */
    @Benchmark
    public boolean equal() {
        return job.value.equals(job.equal);
    }

    /** Converts it to a string. */
    @Benchmark
    public String describe() {
        return job.value.toString();
    }
}
