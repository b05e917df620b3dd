package io.github.asanaresource.example;

import java.time.Duration;

/** A timeout: the time that the user wants to wait is over. */
sealed interface TimedOut extends Failure {

    @Override
    default ExitCode exitCode() {
        return ExitCode.TIMED_OUT;
    }

    /** A job that takes longer. */
    record JobStillRunning(Gid job, String status, Duration timeout) implements TimedOut {
        @Override
        public String line() {
            return "Job %s is still %s after %s: look again with --job %1$s, or give a longer --timeout"
                    .formatted(job, status, Seconds.of(timeout));
        }
    }

    /** A pause before the next attempt that would take longer. */
    record PauseTooLong(Answer answer, Duration pause, Duration timeout) implements TimedOut {
        @Override
        public String line() {
            return "%s: the next try is due in %s, after the --timeout of %s"
                    .formatted(answer, Seconds.of(pause), Seconds.of(timeout));
        }
    }

    /** A server that does not answer within the remaining time. */
    record NoAnswer(BaseUrl server, ApiCall<?> call, Duration timeout) implements TimedOut {
        @Override
        public String line() {
            return "No answer from %s before the --timeout of %s: %s"
                    .formatted(server, Seconds.of(timeout), call.adviceInDoubt());
        }
    }
}
