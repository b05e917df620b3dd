package io.github.asanaresource.example;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** A time during which no answer ever comes. */
final class TimeOfSilence extends RecordedTime {

    @Override
    public <T> T await(Future<T> answer, Duration limit) throws TimeoutException {
        pass(limit);
        throw new TimeoutException();
    }
}
