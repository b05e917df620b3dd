package io.github.asanaresource.example;

/**
 * The answer to a call that succeeded.
 *
 * @param <T> what the answer was read as
 */
record Received<T>(ApiCall<T> call, int httpStatus, T content) {}
