package io.github.asanaresource.example;

/** How the program ends. The numbers are for scripts to rely on, and {@code --help} lists them. */
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
