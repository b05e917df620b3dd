package io.github.asanaresource.example;

import io.github.asanaresource.example.resource.JobResponse;
import java.net.http.HttpRequest;

/** A request to Asana that is answered with a job. */
sealed interface ApiCall permits ReadJob, DuplicateTask {

    String method();

    /** {@return the path, behind the base URL} */
    String path();

    /** Gives a request the method and, where the call has one, the body. */
    void prepare(HttpRequest.Builder request);

    /** {@return whether it makes no difference if Asana carries it out twice} */
    boolean isSafeToRepeat();

    /** {@return what to do when it is not certain that Asana has carried it out} */
    String adviceInDoubt();

    /**
     * {@return the call that looks at the job again}
     *
     * @param answer the job as this call brought it
     * @throws FailureException if the answer does not say which job it is
     */
    ReadJob followUp(JobResponse answer) throws FailureException;
}
