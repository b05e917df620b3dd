package io.github.asanaresource.example;

import io.github.asanaresource.example.resource.DuplicateTaskRequest;
import io.github.asanaresource.example.resource.JobResponse;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Starts a job that duplicates a task. */
record DuplicateTask(Gid task, String name) implements ApiCall {

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public String path() {
        return "/tasks/" + task + "/duplicate";
    }

    @Override
    public void prepare(HttpRequest.Builder request) {
        DuplicateTaskRequest body =
                DuplicateTaskRequest.builder().data(data -> data.name(name)).build();
        request.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body.toJsonBytes()));
    }

    @Override
    public boolean isSafeToRepeat() {
        return false;
    }

    @Override
    public String adviceInDoubt() {
        return "the task may have been duplicated all the same; look in Asana before you try again";
    }

    @Override
    public ReadJob followUp(JobResponse answer) throws FailureException {
        try {
            return new ReadJob(new Gid(answer.gid().orElse("")));
        } catch (IllegalArgumentException e) {
            throw new FailureException(new ApiFailure.Unreadable(this, "a job without a usable gid"));
        }
    }
}
