package io.github.asanaresource.example;

/** Carries a failure from where it is detected to where it is shown. */
final class FailureException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why the program ends. */
    private final transient Failure failure;

    FailureException(Failure failure) {
        // The line must not appear in a stack trace: it may contain the token until the terminal hides it.
        super(failure.getClass().getSimpleName());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
