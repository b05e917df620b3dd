package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.engine.records.JobRecord;

/**
 * A way to hold a job in Java.
 *
 * @param <J> the class of a job
 */
public interface Model<J> {

    /** A new job, its parts new as well, by the builders that the model has. */
    J build(JobRecord job);

    /** The same job in another status, by what the model has for it. */
    J copy(J job, String status);

    /** What its accessors say of a job. */
    JobRecord facts(J job);
}
