package io.github.asanaresource.example;

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

    /** {@return the job as in each answer; in the last one it has ended} */
    List<ReceivedJob> follow(ApiCall first) throws FailureException, InterruptedException {
        List<ReceivedJob> answers = new ArrayList<>();
        Backoff backoff = Backoff.first();
        ApiCall call = first;
        while (true) {
            ReceivedJob received = api.call(call);
            answers.add(received);
            if (received.hasEnded()) {
                progress.ending(call, received);
                return answers;
            }
            ReadJob followUp = call.followUp(received.job());
            if (deadline.isOver()) {
                progress.ending(call, received);
                throw new FailureException(
                        new TimedOut.JobStillRunning(followUp, received.status(), deadline.timeout()));
            }
            Duration pause = deadline.shorten(backoff.pause());
            progress.running(call, received, pause);
            deadline.pause(pause);
            backoff = backoff.next();
            call = followUp;
        }
    }
}
