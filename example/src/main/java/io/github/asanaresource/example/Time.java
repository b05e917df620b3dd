package io.github.asanaresource.example;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

/** The time. The program does all of its waiting here. */
interface Time {

    /** {@return the time that has passed since a fixed but arbitrary moment} */
    Duration elapsed();

    void pause(Duration duration) throws InterruptedException;

    /** Waits for an answer, and throws {@code TimeoutException} if it takes longer than the limit. */
    <T> T await(Future<T> answer, Duration limit) throws InterruptedException, ExecutionException, TimeoutException;
}
