package io.github.asanaresource.example;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** The end of the time that the user wants to wait. */
final class Deadline {

    private final Time time;
    private final Duration timeout;
    private final Duration end;

    Deadline(Time time, Duration timeout) {
        this.time = time;
        this.timeout = timeout;
        this.end = time.elapsed().plus(timeout);
    }

    Duration timeout() {
        return timeout;
    }

    boolean isOver() {
        return left().compareTo(Duration.ZERO) <= 0;
    }

    boolean isBefore(Duration pause) {
        return left().compareTo(pause) < 0;
    }

    /** {@return the duration, or the remaining time if that is less} */
    Duration shorten(Duration duration) {
        Duration left = left();
        return left.compareTo(duration) < 0 ? left : duration;
    }

    void pause(Duration duration) throws InterruptedException {
        time.pause(duration);
    }

    <T> T await(Future<T> answer, Duration limit) throws InterruptedException, ExecutionException, TimeoutException {
        return time.await(answer, limit);
    }

    private Duration left() {
        return end.minus(time.elapsed());
    }
}
