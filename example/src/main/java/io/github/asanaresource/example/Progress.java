package io.github.asanaresource.example;

import io.github.asanaresource.example.resource.JobResponse;
import java.time.Duration;

/** Shows each answer on a line when it arrives. */
final class Progress {

    private static final int METHOD_WIDTH = 4;
    private static final int CALL_WIDTH = 32;
    private static final int STATUS_WIDTH = 11;

    private final Terminal terminal;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows an answer, and in a few words what it is. */
    void received(Received<?> received, String content) {
        show(received.call(), received.httpStatus(), content, "");
    }

    /** Shows a job that has not ended, and how long the program waits before it reads the job again. */
    void waiting(Received<JobResponse> received, String status, Duration pause) {
        boolean isUnknown = received.content()
                .status()
                .filter(known -> !known.isRecognized())
                .isPresent();
        String note = isUnknown ? " (unknown status)" : "";
        show(received.call(), received.httpStatus(), status, "next look in " + Seconds.of(pause) + note);
    }

    /** Shows an answer after which the program repeats the call. */
    void retrying(ApiCall<?> call, Answer answer, Duration pause) {
        show(call, answer.status(), "", "next try in " + Seconds.of(pause));
    }

    private void show(ApiCall<?> call, int httpStatus, String content, String next) {
        String request = Terminal.padded(call.method().name(), METHOD_WIDTH) + " " + call.resource();
        terminal.line((Terminal.padded(request, CALL_WIDTH) + "  " + httpStatus + "  "
                        + Terminal.padded(content, STATUS_WIDTH) + "  " + next)
                .stripTrailing());
    }
}
