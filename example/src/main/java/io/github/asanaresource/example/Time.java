package io.github.asanaresource.example;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** Time as the program sees it, which does all of its waiting here. */
interface Time {

    /** {@return how much time has passed since some moment that stays the same} */
    Duration elapsed();

    void pause(Duration duration) throws InterruptedException;

    /** Waits for an answer, and throws {@code TimeoutException} when it takes longer than the limit. */
    <T> T await(Future<T> answer, Duration limit) throws InterruptedException, ExecutionException, TimeoutException;
}
