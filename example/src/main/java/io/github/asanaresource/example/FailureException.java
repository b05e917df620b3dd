package io.github.asanaresource.example;

/** Carries a failure from where it is found to where it is shown. */
final class FailureException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why the program ends. */
    private final transient Failure failure;

    FailureException(Failure failure) {
        // The line is not for a stack trace: it may have the token in it until the terminal hides it.
        super(failure.getClass().getSimpleName());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
