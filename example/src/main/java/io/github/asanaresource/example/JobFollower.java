package io.github.asanaresource.example;

import io.github.asanaresource.MalformedValueException;
import io.github.asanaresource.example.resource.JobResponse;
import io.github.asanaresource.example.resource.JobResponseStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Follows a job until it ends, or until the time that the user wants to wait is over. */
final class JobFollower {

    private final AsanaApi api;
    private final Deadline deadline;
    private final Progress progress;

    JobFollower(AsanaApi api, Deadline deadline, Progress progress) {
        this.api = api;
        this.deadline = deadline;
        this.progress = progress;
    }

    /** {@return a call that reads a job; it names no fields, so that Asana sends those that the spec does not know, too} */
    static ApiCall<JobResponse> read(Gid job) {
        return ApiCall.get("/jobs/" + job, JobResponse.TYPE);
    }

    /**
     * {@return the job as in each answer; in the last one it has ended}
     *
     * @param first the first answer
     */
    List<JobResponse> follow(Gid job, Received<JobResponse> first) throws FailureException, InterruptedException {
        List<JobResponse> answers = new ArrayList<>();
        Backoff backoff = Backoff.first();
        Received<JobResponse> received = first;
        while (true) {
            answers.add(received.content());
            boolean hasEnded = hasEnded(received);
            String status = received.content().statusAsString().orElse("(no status)");
            if (hasEnded) {
                progress.received(received, status);
                return answers;
            }
            if (deadline.isOver()) {
                progress.received(received, status);
                throw new FailureException(new TimedOut.JobStillRunning(job, status, deadline.timeout()));
            }
            Duration pause = deadline.shorten(backoff.pause());
            progress.waiting(received, status, pause);
            deadline.pause(pause);
            backoff = backoff.next();
            received = api.call(read(job));
        }
    }

    private static boolean hasEnded(Received<JobResponse> received) throws FailureException {
        try {
            return received.content().status().map(JobFollower::isEnd).orElse(false);
        } catch (MalformedValueException e) {
            throw received.call().unreadable(e);
        }
    }

    private static boolean isEnd(JobResponseStatus status) {
        return switch (status) {
            case SUCCEEDED, FAILED -> true;
            case NOT_STARTED, IN_PROGRESS -> false;
            // Asana adds statuses without notice. Continuing may waste time until --timeout; stopping loses the job.
            case UNRECOGNIZED -> false;
        };
    }
}
