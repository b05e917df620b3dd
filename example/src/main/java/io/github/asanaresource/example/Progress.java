package io.github.asanaresource.example;

import java.time.Duration;

/** Shows each answer on a line when it arrives. */
final class Progress {

    private static final int CALL_WIDTH = 32;
    private static final int STATUS_WIDTH = 11;

    private final Terminal terminal;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    void retrying(ApiCall call, Answer answer, Duration pause) {
        show(call, answer.status(), "", "next try in " + Seconds.of(pause));
    }

    void running(ApiCall call, ReceivedJob received, Duration pause) {
        String note = received.hasUnknownStatus() ? " (unknown status)" : "";
        show(call, received.httpStatus(), received.status(), "next look in " + Seconds.of(pause) + note);
    }

    void ending(ApiCall call, ReceivedJob received) {
        show(call, received.httpStatus(), received.status(), "");
    }

    private void show(ApiCall call, int httpStatus, String jobStatus, String next) {
        String request = Terminal.padded(Terminal.padded(call.method(), 4) + " " + call.path(), CALL_WIDTH);
        terminal.line((request + "  " + httpStatus + "  " + Terminal.padded(jobStatus, STATUS_WIDTH) + "  " + next)
                .stripTrailing());
    }
}
