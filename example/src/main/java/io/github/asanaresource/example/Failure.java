package io.github.asanaresource.example;

/** The reason why the program did not end with a successful job. */
sealed interface Failure permits Failure.Misuse, Failure.JobFailed, TimedOut, ApiFailure {

    /** {@return what went wrong and what to do, in one line} */
    String line();

    ExitCode exitCode();

    /** Invalid arguments or environment variables. */
    record Misuse(String line) implements Failure {
        @Override
        public ExitCode exitCode() {
            return ExitCode.MISUSED;
        }
    }

    /** A job that ended unsuccessfully. */
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
