package io.github.asanaresource.example;

/** The result of the program. Scripts can rely on the numbers, which {@code --help} lists. */
enum ExitCode {
    SUCCEEDED(0),
    JOB_FAILED(1),
    MISUSED(2),
    TIMED_OUT(3),
    API_FAILED(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
