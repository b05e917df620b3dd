package io.github.asanaresource.example;

/** What the arguments ask for. */
@FunctionalInterface
interface Action {

    void run(Main program) throws FailureException, InterruptedException;
}
