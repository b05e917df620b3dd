package io.github.asanaresource.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** A time that passes only when the program pauses, and then in an instant. */
class RecordedTime implements Time {

    private final List<Duration> pauses = new ArrayList<>();
    private final List<Duration> limits = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;

    List<Duration> pauses() {
        return pauses;
    }

    /** {@return how long each answer was allowed to take} */
    List<Duration> limits() {
        return limits;
    }

    final void pass(Duration duration) {
        elapsed = elapsed.plus(duration);
    }

    @Override
    public Duration elapsed() {
        return elapsed;
    }

    @Override
    public void pause(Duration duration) {
        pauses.add(duration);
        pass(duration);
    }

    @Override
    public <T> T await(Future<T> answer, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        limits.add(limit);
        return answer.get();
    }
}
