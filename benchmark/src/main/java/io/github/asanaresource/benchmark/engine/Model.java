package io.github.asanaresource.benchmark.engine;

import io.github.asanaresource.benchmark.engine.records.JobRecord;

/**
 * A representation of a job in Java.
 *
 * @param <J> the class of a job
 */
public interface Model<J> {

    /** Returns a new job with new parts, created by the builders of the model. */
    J build(JobRecord job);

    /** Returns the same job with another status, in the way that the model provides. */
    J copy(J job, String status);

    /** Returns the content of a job, by its accessors. */
    JobRecord facts(J job);
}
