package io.github.asanaresource.example;

import io.github.asanaresource.example.resource.JobResponse;
import java.net.http.HttpRequest;

/** Gets the status of a job. */
record ReadJob(Gid job) implements ApiCall {

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String path() {
        // No opt_fields, since Asana would omit fields that this program does not know yet.
        return "/jobs/" + job;
    }

    @Override
    public void prepare(HttpRequest.Builder request) {
        request.GET();
    }

    @Override
    public boolean isSafeToRepeat() {
        return true;
    }

    @Override
    public String adviceInDoubt() {
        return "try again later";
    }

    @Override
    public ReadJob followUp(JobResponse answer) {
        return this;
    }
}
