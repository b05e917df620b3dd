package io.github.asanaresource.example;

/** Why the program does not come to a job that succeeded. */
sealed interface Failure permits Failure.Misuse, Failure.JobFailed, TimedOut, ApiFailure {

    /** {@return what went wrong and what to do, in one line} */
    String line();

    ExitCode exitCode();

    /** Arguments or environment variables that do not make sense. */
    record Misuse(String line) implements Failure {
        @Override
        public ExitCode exitCode() {
            return ExitCode.MISUSED;
        }
    }

    /** A job that ended without doing its work. */
    record JobFailed() implements Failure {
        @Override
        public String line() {
            return "The job failed, and Asana does not say why";
        }

        @Override
        public ExitCode exitCode() {
            return ExitCode.JOB_FAILED;
        }
    }
}
