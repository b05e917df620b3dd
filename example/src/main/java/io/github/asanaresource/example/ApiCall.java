package io.github.asanaresource.example;

import io.github.asanaresource.example.resource.JobResponse;
import java.net.http.HttpRequest;

/** A request to Asana whose answer is a job. */
sealed interface ApiCall permits ReadJob, DuplicateTask {

    String method();

    /** {@return the path, relative to the base URL} */
    String path();

    /** Sets the method of a request and, if the call has one, the body. */
    void prepare(HttpRequest.Builder request);

    /** {@return whether Asana may carry it out twice without a difference} */
    boolean isSafeToRepeat();

    /** {@return what to do if it is uncertain whether Asana has carried it out} */
    String adviceInDoubt();

    /**
     * {@return the call that gets the job again}
     *
     * @param answer the job as this call received it
     * @throws FailureException if the answer does not say which job it is
     */
    ReadJob followUp(JobResponse answer) throws FailureException;
}
